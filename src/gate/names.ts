// The right names for each kind of attribute, from the words and the code's own lists.

import { PAGES } from "../auxot/pages.ts";
import { SCENARIOS } from "../auxot/scenarios.ts";
import { labelNames, lookUpLabel } from "../labels/look-up.ts";
import type { MirroredLabel } from "../labels/mirrored.ts";
import { schemas } from "../labels/schemas.ts";
import { TEAM_NAMES } from "../labels/team-kit.ts";
import { GOALS } from "../learning/goals.ts";
import type { Content } from "./content.ts";
import { firstPartOf, labelSource } from "./label-source.ts";
import { typeableLabels } from "./mirrored-labels.ts";
import type { AttributeKind } from "./vocabulary.ts";

/** Right names by kind of attribute; a kind that is absent takes any text. */
export type Names = Readonly<Partial<Record<AttributeKind, readonly string[]>>> & {
  /** First parts of labels whose file has faults, so that nothing is known of the rest. */
  readonly unread?: readonly string[];
  /** Labels that mirror the product. */
  readonly mirrored?: readonly MirroredLabel[];
  /** Labels by their text, which several may share, and pages by their name. */
  readonly labelTexts?: Readonly<Record<string, readonly string[]>>;
  readonly pageNames?: Readonly<Record<string, string>>;
};

/** Collects the right names. What a file with faults would name is not checked. */
export function namesOf({ words }: Pick<Content, "words">): Names {
  const unread = Object.keys(schemas).filter((name) => !(name in words));
  const prompt = keysOf(words["site/prompts.yaml"]);
  const question = keysOfAll(words["site/questions.yaml"]);
  const mistake = keysOf(words["site/mistakes.yaml"]);
  const tutorial = keysOf(record(words["site/tutorials.yaml"]).tutorials);
  const labels = labelSource(words);
  const texts: Record<string, string[]> = {};
  const mirrored = typeableLabels({ words });
  for (const name of new Set([...mirrored.map((label) => label.name), ...labelNames(labels)])) {
    const text = lookUpLabel(labels, name) ?? "";
    texts[text] = [...(texts[text] ?? []), name];
  }
  const pages = Object.entries(record(words["auxot/pages.yaml"]));
  return {
    mirrored,
    labelTexts: texts,
    pageNames: Object.fromEntries(pages.map(([id, page]) => [String(record(page).name), id])),
    page: PAGES,
    goal: GOALS,
    scenario: SCENARIOS,
    team: TEAM_NAMES,
    label: labelNames(labels),
    ...(prompt && { prompt }),
    ...(question && { question }),
    ...(mistake && { mistake }),
    ...(tutorial && { tutorial }),
    unread: unread.map(firstPartOf).filter((first) => first !== null),
  };
}

/** The labels that have a text; where none has, those that have it in other capitals. */
export function labelsOfText(text: string, { labelTexts = {} }: Names): readonly string[] {
  const small = text.toLowerCase();
  const alike = Object.entries(labelTexts).filter(([each]) => each.toLowerCase() === small);
  return labelTexts[text] ?? alike.flatMap(([, names]) => names);
}

/** Names that would all be right, the first few of them. */
export function oneOf(names: readonly string[]): string {
  const listed = names.slice(0, 3);
  return new Intl.ListFormat("en", { type: "disjunction" }).format(listed);
}

function keysOf(value: unknown): readonly string[] | undefined {
  return value === undefined ? undefined : Object.keys(record(value));
}

/** Keys of every group in a file. */
function keysOfAll(groups: unknown): readonly string[] | undefined {
  return groups === undefined
    ? undefined
    : Object.values(record(groups)).flatMap((each) => Object.keys(record(each)));
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
