// What a writer sees in the page while a lesson has a fault.

import { join } from "node:path";
import { expect, test } from "vitest";
import { lessonGuard } from "../../../src/gate/lesson-guard.ts";

const ROOT = join(import.meta.dirname, "../../..");
const FILE = join(ROOT, "content/lessons/soon.mdx");

/** What the guard says of a file with that text; null when it lets it through. */
function said(source: string, file = FILE): { message: string; loc: unknown } | null {
  const { configResolved, transform } = lessonGuard() as unknown as {
    configResolved: (config: { root: string }) => void;
    transform: (this: unknown, source: string, id: string) => unknown;
  };
  configResolved({ root: ROOT });
  let told = null;
  const context = { addWatchFile: () => {}, error: (fault: never) => (told = fault) };
  transform.call(context, source, file);
  return told;
}

const sound = `---
title: Soon
promise: You will know.
audience: [Everyone]
order: 9
---

<Step id="one" goal="open-oauth" title="Open the page">
Open <SettingsPath page="oauth" />.
</Step>

<FinishLine />
`;

test("a sound lesson goes through, and so does what is no lesson", () => {
  expect(said(sound)).toBeNull();
  expect(said("<Lable />", join(ROOT, "content/lessons/soon.mdx?astro"))).toBeNull();
  expect(said("<Lable />", join(ROOT, "src/pages/soon.mdx"))).toBeNull();
});

test("all faults are told, at the place of the first", () => {
  const told = said(sound.replace("Open <S", "Opn <Lable />, [x]() <S"));
  expect(told?.loc).toEqual({ file: FILE, line: 9, column: 4 });
  expect(told?.message).toContain("content/lessons/soon.mdx:9:5  Unknown word <Lable>.");
  expect(told?.message).toContain("content/lessons/soon.mdx:9:16  The link leads nowhere.");
});

test("an example of a link stays an example, and is not drawn as one", () => {
  const told = said(sound.replace("Open <S", "[[x]] <S"));
  expect(told?.message).toContain("[text]");
  expect(told?.message).not.toContain("](");
});
