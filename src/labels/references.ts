// References to product labels: in any text, `{credentials.save}` stands for that label's own text.

import type { Finding } from "./fault.ts";

/** A label's text by its name, before its own references are filled in; null when there is none. */
export type LookUp = (name: string) => string | null;

/** Names of the labels that a text refers to, one for each time. */
export function referencesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(reference()), ([, name = ""]) => name);
}

/** The text with its references filled in, and theirs; what cannot be is left as it is. */
export function fillLabels(text: string, lookUp: LookUp, within: readonly string[] = []): string {
  return text.replace(reference(), (brace, name: string) => {
    const label = within.includes(name) ? null : lookUp(name);
    return label === null ? brace : fillLabels(label, lookUp, [...within, name]);
  });
}

/** What is wrong with a text's references: of no label, or of one that leads back to itself. */
export function checkReferences(text: string, lookUp: LookUp): readonly Finding[] {
  return [...new Set(referencesIn(fillLabels(text, lookUp)))].map((name) => {
    if (lookUp(name) !== null) {
      return { wrong: `{${name}} leads back to itself.`, write: "Write the text itself in one." };
    }
    const write = "Write the name of a label in content/auxot/, such as {credentials.save}.";
    return { wrong: `{${name}} is no label.`, write };
  });
}

/** Two or more parts with dots between; `{team.admin}` and the like are the team's kit. */
function reference(): RegExp {
  return /\{((?!team\.)[a-z][\w-]*(?:\.[\w-]+)+)\}/g;
}
