// The shape of one row of the table of formats, and the two ways to write one.

import { kindOf } from "./kinds.ts";
import type { Recognition, SecretForm } from "./types.ts";

/** One way a secret can look. Group 1 of the pattern is the part that must not be a stand-in. */
export interface Format extends Recognition {
  readonly pattern: RegExp;
}

/** What is taken for the value of a named secret: no blanks, quotes, brackets or variables. */
const VALUE = "(?=[^\\s\"'`]{0,80}\\d)([\\w.~+/=!@#%^?|-]{16,512})";

/** A secret that tells by its own shape. It is not looked for in the middle of a word. */
export function shape(vendor: string, form: SecretForm, pattern: RegExp): Format {
  return format(vendor, form, `(?<![A-Za-z0-9])(?:${pattern.source})`, pattern.flags);
}

/**
 * A secret that tells by the name before it: `NAME=value`, `export NAME=value`, `"name": "value"`
 * or a header line. Without a digit, a value such as `process.env.TOKEN` is not taken for one.
 */
export function named(
  vendor: string,
  form: SecretForm,
  { source, flags }: RegExp,
  value: string = VALUE,
): Format {
  return format(vendor, form, `(?:${source})["'\`]?\\s{0,4}[:=]\\s{0,4}["'\`]?${value}`, flags);
}

function format(vendor: string, form: SecretForm, source: string, flags: string): Format {
  return { vendor, form, kind: kindOf(form), pattern: new RegExp(source, `${flags}g`) };
}
