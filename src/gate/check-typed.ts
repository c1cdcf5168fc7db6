// Checks that the texts of content/ refer to product labels, and do not type them.

import type { Fault } from "../labels/fault.ts";
import { placeOf } from "../labels/place-of.ts";
import type { Content } from "./content.ts";
import { mirroredLabels, placeOfLabel, typeableLabels } from "./mirrored-labels.ts";
import { typedLabels, typedWrong } from "./typed-labels.ts";

/** Every product label that is typed in a YAML file; `read` gives the text of a file below content/. */
export function checkTyped(read: (file: string) => string, content: Content): readonly Fault[] {
  const labels = typeableLabels(content);
  const own = new Set(
    mirroredLabels(content).map(({ name }) => {
      const { file, path } = placeOfLabel(name);
      return `${file}:${placeOf(read(file), path).line}`;
    }),
  );
  return Object.keys(content.words).flatMap((file) =>
    read(file)
      .split("\n")
      .flatMap((text, row) => {
        if (/^\s*#/.test(text) || own.has(`${file}:${row + 1}`)) return [];
        return typedLabels(text, labels).map(({ label, index }) => ({
          ...{ file: `content/${file}`, line: row + 1, column: index + 1 },
          wrong: typedWrong(label.text),
          write: `Write {${label.name}}.`,
        }));
      }),
  );
}
