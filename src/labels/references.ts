// References to product labels: in any text, `{credentials.save}` stands for that label's own text.

import type { Finding } from "./fault.ts";
import { nearestName } from "./nearest.ts";
import { TEAM_NAMES } from "./team-kit.ts";

/** How many labels of a group are named to choose from. */
const LISTED = 3;

/** A label's text by its name, before its own references are filled in; null when there is none. */
export type LookUp = (name: string) => string | null;

/** Names of the labels that a text refers to, one for each time. */
export function referencesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(reference()), ([, name = ""]) => name);
}

/** A piece of a text: its own words, or what a label says, with the label's name. */
export interface TextPart {
  readonly text: string;
  readonly label?: string;
}

/** The text in pieces, those that refer to a label apart from the rest. */
export function textParts(text: string, lookUp: LookUp): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: brace, 1: label = "", index } of text.matchAll(reference())) {
    const filled = fillLabels(brace, lookUp);
    if (filled === brace) continue;
    parts.push({ text: text.slice(end, index) }, { text: filled, label });
    end = index + brace.length;
  }
  return [...parts, { text: text.slice(end) }].filter((part) => part.text !== "");
}

/** The text with its references filled in, and theirs; what cannot be is left as it is. */
export function fillLabels(text: string, lookUp: LookUp, within: readonly string[] = []): string {
  return text.replace(reference(), (brace, name: string) => {
    const label = within.includes(name) ? null : lookUp(name);
    return label === null ? brace : fillLabels(label, lookUp, [...within, name]);
  });
}

/**
 * What is wrong with a text's references: of no label, or of one that leads back to itself. `names` are
 * all labels, to choose the nearest from.
 */
export function checkReferences(
  text: string,
  lookUp: LookUp,
  names: () => readonly string[] = () => [],
): readonly Finding[] {
  const left = fillLabels(text, lookUp).matchAll(reference("gi"));
  return [...new Set(Array.from(left, ([, name = ""]) => name))].map((name) => {
    if (lookUp(name) !== null) {
      return { wrong: `{${name}} leads back to itself.`, write: "Write the text itself in one." };
    }
    return tellNoLabel(name, names());
  });
}

function tellNoLabel(name: string, names: readonly string[]): Finding {
  const inside = names.filter((each) => each.startsWith(`${name}.`)).slice(0, LISTED);
  if (inside.length > 0) {
    const write = `Write ${inside.map((each) => `{${each}}`).join(" or ")}.`;
    return { wrong: `{${name}} is a group of labels.`, write };
  }
  const near = nearestName(name, [...names, ...TEAM_NAMES.map((each) => `team.${each}`)]);
  const any = "Write the name of a label in content/auxot/, such as {credentials.save}.";
  const write = near === null ? any : `Did you mean {${near}}?`;
  return { wrong: `{${name}} is no label.`, write };
}

/** Two or more parts with dots between; `{team.admin}` and the like are the team's kit. */
function reference(flags = "g"): RegExp {
  return new RegExp(`\\{((?!team\\.)[a-z][\\w-]*(?:\\.[\\w-]+)+)\\}`, flags);
}
