// What of a question is read before it is answered: its ask and its options; the rest is folded.

import { PAGES } from "../auxot/pages.ts";
import type { Questions } from "../labels/schemas/site/questions.ts";
import type { Content } from "./content.ts";

/** The text of the question of an id; empty when there is none. */
export function questionText(id: string, { words }: Content): string {
  const { page, choose, order, box } = words["site/questions.yaml"] as Questions;
  const named = (file: string, key: string) =>
    (words[file] as Record<string, { name: string }> | undefined)?.[key]?.name ?? "";
  const { boxes } = words["auxot/boxes.yaml"] as { boxes: Record<string, { name: string }> };
  if (page[id]) {
    const { ask, pages } = page[id];
    return [
      ask,
      ...PAGES.filter((each) => pages[each]).map((each) => named("auxot/pages.yaml", each)),
    ].join(" ");
  }
  const texts = Object.values(choose[id]?.options ?? order[id]?.hops ?? {});
  const names = (box[id]?.boxes ?? []).map((each) => boxes[each]?.name ?? "");
  const ask = (choose[id] ?? order[id] ?? box[id])?.ask ?? "";
  return [ask, ...texts.map(({ text }) => text), ...names].join(" ");
}
