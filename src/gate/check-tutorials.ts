// Checks the tutorials that are lessons of this site: the lesson is there, and it is published.

import type { Fault } from "../labels/fault.ts";
import { suggestName } from "../labels/nearest.ts";
import { placeOf } from "../labels/place-of.ts";
import type { Tutorials } from "../labels/schemas/site/tutorials.ts";
import type { Content } from "./content.ts";
import { addressOfLesson, type Places } from "./places.ts";

const NAME = "site/tutorials.yaml";

/** Every such fault; `read` gives the text of a file below content/. */
export function checkTutorials(
  read: (file: string) => string,
  { words, places }: Content,
): readonly Fault[] {
  const known = words[NAME] as Tutorials | undefined;
  if (!known) return [];
  return Object.entries(known.tutorials).flatMap(([id, { lesson }]) => {
    const at = () => placeOf(read(NAME), ["tutorials", id, "lesson"]);
    const finding = lesson === undefined ? null : findingOf(lesson, places);
    return finding ? [{ file: `content/${NAME}`, ...at(), ...finding }] : [];
  });
}

function findingOf(lesson: string, places: Places) {
  const place = places.get(addressOfLesson(lesson));
  if (!place) {
    const slugs = [...places.keys()].flatMap((page) => /^\/lessons\/(.+)\/$/.exec(page)?.[1] ?? []);
    return { wrong: `No lesson is called "${lesson}".`, write: suggestName(lesson, slugs) };
  }
  const write = "Take draft: true out of that lesson, or this line out until it is published.";
  return place.draft ? { wrong: `The lesson "${lesson}" is a draft.`, write } : null;
}
