// A small language for schemas of words: each key says where its words are seen.

import { z } from "zod";
import { angleFindings, braceFindings } from "./braces.ts";
import { markupFindings } from "./markup.ts";

type Shape = Readonly<Record<string, string | z.ZodType>>;
type Built<S extends Shape> = {
  [Key in keyof S]: S[Key] extends z.ZodType ? S[Key] : z.ZodString;
};

/**
 * A strict object of words. A key's string says where its text is seen; the braces in that string are
 * the placeholders the text may use; `{team.admin}` and the like may stand anywhere.
 */
export function words<const S extends Shape>(shape: S): z.ZodObject<Built<S>, z.core.$strict> {
  const built = Object.entries(shape).map(([key, seen]) => [
    key,
    typeof seen === "string" ? text(seen) : seen,
  ]);
  return z.strictObject(Object.fromEntries(built) as Built<S>);
}

/** One text; see {@link words}. */
export function text(seen: string): z.ZodString {
  const allowed = placeholdersOf(seen);
  return z
    .string()
    .trim()
    .min(1, "is empty; write the words that are seen here")
    .check(({ value, issues }) => {
      const angles = angleFindings(value, allowed);
      const markup = angles.length > 0 ? angles : markupFindings(value);
      for (const { wrong, write } of [...braceFindings(value, allowed), ...markup]) {
        issues.push({ code: "custom", input: value, message: wrong, params: { write } });
      }
    })
    .describe(seen);
}

/**
 * One text that mirrors the product's own screen, such as a button's name, rather than a sentence of
 * ours: content/site/sources.yaml says where that is known from.
 */
export function label(seen: string): z.ZodString {
  return text(seen).meta({ description: seen, mirrors: true });
}

/** Names of the braces in a sentence. */
export function placeholdersOf(sentence: string): string[] {
  return Array.from(sentence.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? "");
}
