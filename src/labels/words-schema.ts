// A small language for schemas of words: each key says where its words are seen.

import { z } from "zod";
import { TEAM_NAMES } from "./team-kit.ts";

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
    .check((context) => {
      for (const name of teamNamesIn(context.value)) {
        if (TEAM_NAMES.some((each) => each === name)) continue;
        const message = `uses {team.${name}}, which the team's kit does not have: ${TEAM_NAMES.join(", ")}`;
        context.issues.push({ code: "custom", input: context.value, message });
      }
      for (const name of placeholdersOf(context.value)) {
        if (allowed.includes(name)) continue;
        const may = allowed.length ? `may use {${allowed.join("}, {")}}` : "may use no braces";
        context.issues.push({
          code: "custom",
          input: context.value,
          message: `uses {${name}}, which has no value here; this text ${may}`,
        });
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

/** What a sentence wants from the team's kit. */
function teamNamesIn(sentence: string): string[] {
  return Array.from(sentence.matchAll(/\{team\.(\w+)\}/g), ([, name]) => name ?? "");
}

/** Names of the braces in a sentence. */
export function placeholdersOf(sentence: string): string[] {
  return Array.from(sentence.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? "");
}
