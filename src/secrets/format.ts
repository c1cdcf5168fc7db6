// The shape of one row of the tables of formats, and the ways to write one.

import type { Recognition, SecretForm } from "./types.ts";

/** What a row says of what it finds. */
type Told = Pick<Recognition, "form" | "vendor">;

/** Looks at a value again, and at the text around the place where its row begins. */
type Accepts = (value: string, text: string, index: number) => boolean;

/** A secret that tells by how it begins, such as a token with its vendor's prefix. */
export interface Shape extends Told {
  /** The beginnings, one of which must stand at the start of a word. */
  readonly starts: readonly string[];
  /** What must follow. Its last group, or else the whole, is what must not be a stand-in. */
  readonly body: RegExp;
  /** Where the pattern cannot tell: whether the value is one, beside not being a stand-in. */
  readonly accepts: Accepts;
}

/** A secret that is one whole run of characters, with its mark in the middle or at the end. */
export interface Run extends Told {
  readonly pattern: RegExp;
}

/** A secret whose shape says little, known because its vendor is named just before it. */
export interface Near extends Told {
  /** The vendor as people write it in names of variables: lower case, letters and digits. */
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

/** A row of any sort. */
export type Format = Shape | Run | Near;

/** What a row looks for, as it was written. */
export function sourceOf(row: Format): string {
  return "body" in row ? row.body.source : row.pattern.source;
}

/** A row for a secret with a prefix; the beginnings are separated by blanks. */
export function shape(
  vendor: string,
  starts: string,
  { source, flags }: RegExp,
  form: SecretForm = "vendor-token",
  accepts: Accepts = () => true,
): Shape {
  const body = new RegExp(source, `${flags}y`);
  return { vendor, form, starts: starts.split(" "), body, accepts };
}

/** A row for a secret that is known as a whole. */
export function run(vendor: string, pattern: RegExp, form: SecretForm = "vendor-token"): Run {
  return { vendor, form, pattern: new RegExp(`^(?:${pattern.source})$`) };
}

/** A row for a value that counts beside its vendor's name, or one of the names it `also` goes by. */
export function near(vendor: string, pattern: RegExp, also = "", form?: SecretForm): Near {
  const own = vendor.toLowerCase().replace(/[^a-z0-9]/g, "");
  return { ...run(vendor, pattern, form), words: [own, ...also.split(" ")].filter(isName) };
}

/** One letter is a variable, not a vendor. */
function isName(word: string): boolean {
  return word.length > 1;
}
