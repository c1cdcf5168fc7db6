// A call as a command for a terminal. The secret is a variable: no command holds one.

import type { Trace } from "./trace.ts";

/** The command; a call into Auxot goes to the reader's own Auxot, whose address is a variable, too. */
export function curlOf({ method, address, header }: Trace): string {
  const url = address.startsWith("/") ? `$AUXOT_BASE_URL${address}` : address;
  const parts = ["curl", ...(method === "POST" ? ["-X POST"] : []), `"${url}"`];
  if (header) {
    const scheme = header.scheme ? `${header.scheme} ` : "";
    parts.push(`-H "${header.name}: ${scheme}$${header.variable}"`);
  }
  if (method === "POST") parts.push('-H "Content-Type: application/json"', "-d '{}'");
  return parts.join(" ");
}
