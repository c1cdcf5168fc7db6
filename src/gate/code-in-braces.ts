// What is said of braces in a lesson's text, where many mean what they mean in YAML: a reference.

import type { Finding } from "../labels/fault.ts";
import { nearestName } from "../labels/nearest.ts";
import type { Names } from "./names.ts";

/** The fault of what stands between two braces. */
export function codeInBraces(code: string, { label = [], team = [] }: Names): Finding {
  const name = code.trim();
  if (/^\/[*/]/.test(name)) {
    const write = "Delete the comment; a lesson holds none.";
    return { wrong: "A comment is no part of a lesson.", write };
  }
  const wrong = "A lesson holds no code in braces.";
  const [, member = ""] = /^team\.([\w-]+)$/.exec(name) ?? [];
  if (team.includes(member)) return { wrong, write: `Write <Team of="${member}" />.` };
  const meant = /^[\w-]+(?:\.[\w-]+)+$/.test(name) ? nearestName(name, label) : null;
  if (meant !== null) return { wrong, write: `Write <Label of="${meant}" />.` };
  return { wrong, write: "Write the text itself." };
}
