// A call as a command for a terminal. The secret is a variable: no command holds one.

import { sentBody } from "./exchange.ts";
import type { Trace } from "./trace.ts";

/** The command; a call into Auxot goes to the reader's own Auxot, whose address is a variable, too. */
export function curlOf(trace: Trace): string {
  const { method, address, header } = trace;
  const url = address.startsWith("/") ? `$AUXOT_BASE_URL${address}` : address;
  const parts = ["curl", ...(method === "POST" ? ["-X POST"] : []), `"${url}"`];
  if (header) {
    const scheme = header.scheme ? `${header.scheme} ` : "";
    parts.push(`-H "${header.name}: ${scheme}$${header.variable}"`);
  }
  const body = sentBody(trace);
  if (body?.startsWith("{")) parts.push('-H "Content-Type: application/json"');
  if (body) parts.push(`-d '${body}'`);
  return parts.join(" ");
}
