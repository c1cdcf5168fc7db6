// Checks that every label that mirrors the product says where it is known from, and nothing else does.

import type { Fault, Finding } from "../labels/fault.ts";
import { suggestName } from "../labels/nearest.ts";
import { placeOf } from "../labels/place-of.ts";
import { INFERRED, type Sources } from "../labels/schemas/site/sources.ts";
import type { Content } from "./content.ts";
import { mirroredLabels, placeOfLabel } from "./mirrored-labels.ts";
import { namesOf } from "./names.ts";

const NAME = "site/sources.yaml";
/** Hours by which the calendar is ahead where it is latest. */
const AHEAD = 14;

/** Every such fault; `read` gives the text of a file below content/. */
export function checkSources(
  read: (file: string) => string,
  content: Content,
  now: Date,
): readonly Fault[] {
  const given = content.words[NAME] as Sources | undefined;
  if (!given) return [];
  const mirrored = mirroredLabels(content).map(({ name }) => name);
  const at = (file: string, path: readonly string[], finding: Finding): Fault => ({
    file: `content/${file}`,
    ...placeOf(read(file), path),
    ...finding,
  });
  const bare = mirrored.filter((name) => !Object.hasOwn(given.labels, name));
  return [
    ...bare.map((name) => {
      const { file, path } = placeOfLabel(name);
      const write = `Add a line to content/${NAME}: ${name}: { seen: …, source: …, checked: … }.`;
      return at(file, path, { wrong: `Nothing says where "${name}" is known from.`, write });
    }),
    ...Object.entries(given.labels).flatMap(([name, { source, checked }]) => {
      const told = (key: string, findings: readonly Finding[]) =>
        findings.map((finding) => at(NAME, ["labels", name, key], finding));
      return [
        ...told("", checkLabel(name, mirrored, bare, content)),
        ...told("source", checkTag(source, Object.keys(given.sources))),
        ...told("checked", checkDay(checked, now)),
      ];
    }),
  ];
}

function checkLabel(
  name: string,
  mirrored: readonly string[],
  bare: readonly string[],
  content: Content,
): readonly Finding[] {
  if (mirrored.includes(name)) return [];
  const { label = [], unread = [] } = namesOf(content);
  if (unread.includes(name.split(".")[0] ?? "")) return [];
  if (label.includes(name)) {
    const wrong = `"${name}" is a word of the simulation, and no product has it.`;
    return [{ wrong, write: "Delete the line." }];
  }
  const write = suggestName(name, bare.length > 0 ? bare : mirrored);
  return [{ wrong: `No product label is called "${name}".`, write }];
}

function checkTag(source: string, tags: readonly string[]): readonly Finding[] {
  if (source === INFERRED || tags.includes(source)) return [];
  const write = suggestName(source, [INFERRED, ...tags]);
  return [{ wrong: `No source is called "${source}".`, write }];
}

function checkDay(checked: string, now: Date): readonly Finding[] {
  const latest = new Date(now.getTime() + AHEAD * 60 * 60 * 1000).toISOString().slice(0, 10);
  if (checked <= latest) return [];
  return [{ wrong: `${checked} is still to come.`, write: "Write the day on which it was seen." }];
}
