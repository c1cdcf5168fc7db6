// Reads all of content/ for the gate and the build, outside Astro's own pipeline.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../labels/fault.ts";
import { labelNames, lookUpLabel } from "../labels/look-up.ts";
import { readYaml } from "../labels/read-yaml.ts";
import { referenceFaults } from "../labels/reference-faults.ts";
import { fillLabels } from "../labels/references.ts";
import { schemas } from "../labels/schemas.ts";
import { mapTexts } from "../labels/texts-in.ts";
import { firstPartOf, labelSource } from "./label-source.ts";
import { type Places, placesOf } from "./places.ts";

const MISSING = "The file is missing.";
/** The team's kit: a team may have none. */
const OPTIONAL = "team.yaml";

/** What lessons may name, and the faults of the YAML files it comes from. */
export interface Content {
  /**
   * Values of the YAML files by their path below content/, references to labels filled in; a file with
   * faults is absent.
   */
  readonly words: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
  /** Where lessons may link to. */
  readonly places: Places;
}

/** Reads every YAML file that a schema asks for. `root` is the project's folder. */
export function readContent(root: string): Content {
  const words: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const name of Object.keys(schemas)) {
    const source = readOrNull(join(root, "content", name));
    if (source === null && name === OPTIONAL) continue;
    if (source === null) {
      const write = "Bring it back; the site shows its words.";
      faults.push({ file: `content/${name}`, line: 1, column: 1, wrong: MISSING, write });
      continue;
    }
    const read = readYaml(source, name);
    faults.push(...read.faults);
    if (read.faults.length === 0) words[name] = read.value;
  }
  const product = labelSource(words);
  const unread = Object.keys(schemas)
    .filter((name) => !(name in words))
    .map(firstPartOf);
  // Of a file with faults nothing is known, so nothing is said of its labels.
  const lookUp = (label: string) =>
    unread.includes(label.split(".")[0] ?? "") ? "" : lookUpLabel(product, label);
  const names = () => labelNames(product);
  for (const [name, value] of Object.entries(words)) {
    const source = readOrNull(join(root, "content", name)) ?? "";
    faults.push(...referenceFaults(source, `content/${name}`, value, lookUp, names));
  }
  const filled = mapTexts(words, (text) => fillLabels(text, lookUp)) as Record<string, unknown>;
  return { words: filled, faults, places: placesOf(root) };
}

/** Paths of the lessons below content/lessons/. */
export function lessonFiles(root: string): readonly string[] {
  return readdirSync(join(root, "content/lessons"), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".mdx"))
    .map(({ name }) => name)
    .sort();
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
