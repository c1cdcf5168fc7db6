// Checks the questions about samples: the product's own table must have a right box for each, and a wrong one.

import type { Fault } from "../labels/fault.ts";
import { placeOf } from "../labels/place-of.ts";
import type { Questions } from "../labels/schemas/site/questions.ts";
import { placeSample } from "../learning/place-sample.ts";
import type { Content } from "./content.ts";

const NAME = "site/questions.yaml";

/** Every such fault; `read` gives the text of a file below content/. */
export function checkQuestions(
  read: (file: string) => string,
  { words }: Content,
): readonly Fault[] {
  const questions = words[NAME] as Questions | undefined;
  if (!questions) return [];
  return Object.entries(questions.box).flatMap(([id, { sample, boxes }]) => {
    const fits = boxes.map((box) => placeSample(sample, box).fit !== null);
    if (fits.includes(true) && fits.includes(false)) return [];
    const which = fits.includes(true) ? "wrong" : "right";
    const place = placeOf(read(NAME), ["box", id, "boxes"]);
    const wrong = `None of the boxes of "box.${id}" is ${which} for the sample ${sample}.`;
    return [{ file: `content/${NAME}`, ...place, wrong, write: "Add one that is." }];
  });
}
