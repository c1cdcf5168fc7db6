// `npm run labels`: every label that mirrors the product, the longest unchecked first.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatFault } from "../labels/fault.ts";
import type { Sources } from "../labels/schemas/site/sources.ts";
import { type Content, lessonFiles, readContent } from "./content.ts";
import { labelRows, labelTable } from "./label-list.ts";
import { labelsInLesson, labelsInYaml } from "./label-uses.ts";
import { mirroredLabels } from "./mirrored-labels.ts";

const root = process.cwd();
const content = readContent(root);
const known = content.words["site/sources.yaml"] as Sources | undefined;

if (known && content.faults.length === 0) console.log(tableOf(content, known));
else {
  for (const fault of content.faults) console.error(formatFault(fault));
  process.exitCode = 1;
}

function tableOf(content: Content, known: Sources): string {
  const read = (file: string) => readFileSync(join(root, "content", file), "utf8");
  const pages = content.words["auxot/pages.yaml"] as Record<string, { path: string }>;
  const rows = labelRows({
    labels: mirroredLabels(content),
    known,
    inLessons: lessonFiles(root).flatMap((name) => labelsInLesson(read(`lessons/${name}`))),
    inTexts: Object.keys(content.words).flatMap((file) => labelsInYaml(read(file))),
    paths: Object.fromEntries(Object.entries(pages).map(([id, { path }]) => [id, path])),
    today: new Date().toISOString().slice(0, 10),
  });
  const inferred = rows.filter(({ source }) => !Object.hasOwn(known.sources, source)).length;
  const sum = `${rows.length} labels, ${inferred} of them inferred. LESSONS and TEXTS count uses outside the simulation.`;
  return [labelTable(rows, known), "", sum].join("\n");
}
