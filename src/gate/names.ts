// The right names for each kind of attribute, from the words and the code's own lists.

import { PAGES } from "../auxot/pages.ts";
import { type LabelSource, labelNames } from "../labels/look-up.ts";
import { GOALS } from "../learning/goals.ts";
import type { Content } from "./content.ts";
import type { AttributeKind } from "./vocabulary.ts";

/** Right names by kind of attribute; a kind that is absent takes any text. */
export type Names = Readonly<Partial<Record<AttributeKind, readonly string[]>>>;

/** Collects the right names. */
export function namesOf({ words }: Content): Names {
  return {
    page: PAGES,
    goal: GOALS,
    label: labelNames(labelSource(words)),
    prompt: Object.keys(record(words["site/prompts.yaml"])),
    mistake: Object.keys(record(words["site/mistakes.yaml"])),
    tutorial: Object.keys(record(record(words["site/tutorials.yaml"]).tutorials)),
  };
}

/** The product's words as labels: content/auxot/credentials.yaml becomes "credentials.…". */
export function labelSource(words: Content["words"]): LabelSource {
  const product = Object.entries(words).filter(([name]) => name.startsWith("auxot/"));
  return Object.fromEntries(
    product.map(([name, value]) => [name.slice("auxot/".length, -".yaml".length), value]),
  );
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
