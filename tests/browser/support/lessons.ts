/** The published lessons, as their writers wrote them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFrontMatter } from "../../../src/gate/front-matter.ts";
import { withLabels } from "../../../src/labels/product-labels.ts";
import { rootDirectory } from "./paths.ts";

const folder = join(rootDirectory, "content/lessons");

/** In the order of the first page. */
export const lessons = readdirSync(folder)
  .filter((name) => name.endsWith(".mdx"))
  .map((name) => readLesson(name.slice(0, -".mdx".length)))
  .filter(({ front }) => !front.draft)
  .sort((one, other) => one.front.order - other.front.order);

export type Lesson = ReturnType<typeof readLesson>;

/** The lesson of that file name. */
export function lessonOf(slug: string): Lesson {
  const found = lessons.find((each) => each.slug === slug);
  if (!found) throw new Error(`No lesson ${slug} is published.`);
  return found;
}

function readLesson(slug: string) {
  const file = `${slug}.mdx`;
  const source = readFileSync(join(folder, file), "utf8");
  const front = readFrontMatter(source, file).value;
  if (!front) throw new Error(`The front matter of ${file} cannot be read.`);
  const steps = Array.from(
    source.matchAll(/<Step id="([^"]+)" goal="[^"]+" title="([^"]+)">/g),
    ([, id = "", title = ""]) => ({ id, title: withLabels(title) }),
  );
  /** Its plain sentences, whatever the words of the product are. */
  const sentences = Array.from(
    source.matchAll(/^[A-Z][\w ,’.:]{60,}\.$/gm),
    ([sentence]) => sentence,
  );
  return { slug, path: `/lessons/${slug}/`, source, front, steps, sentences };
}
