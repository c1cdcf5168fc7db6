// `npm run new:lesson -- "Title"`: begins a lesson, and never writes over one.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lessonFiles } from "./content.ts";
import { readFrontMatter } from "./front-matter.ts";
import { lessonFileName, newLesson } from "./new-lesson.ts";

const root = process.cwd();
const title = process.argv.slice(2).join(" ").trim();
const name = lessonFileName(title);
const file = `content/lessons/${name}`;

if (name === null) {
  tell('A lesson needs a title: npm run new:lesson -- "Title"', 1);
} else if (existsSync(join(root, file))) {
  tell(`${file} is there already. Open it, or give the new lesson another title.`, 1);
} else {
  const orders = lessonFiles(root).map((each) => {
    const source = readFileSync(join(root, "content/lessons", each), "utf8");
    return readFrontMatter(source, each).value?.order ?? 0;
  });
  writeFileSync(join(root, file), newLesson(title, Math.max(0, ...orders) + 1));
  tell(`${file} is there, as a draft. \`npm run dev\` shows it; its words are at /writers/.`, 0);
}

function tell(sentence: string, code: number): void {
  (code === 0 ? console.log : console.error)(sentence);
  process.exitCode = code;
}
