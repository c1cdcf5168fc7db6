// Links and images of a lesson that lead nowhere, each with its place.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkLinks } from "../../../src/gate/check-links.ts";
import { placesOf } from "../../../src/gate/places.ts";
import { formatFault } from "../../../src/labels/fault.ts";

const root = mkdtempSync(join(tmpdir(), "places-"));
mkdirSync(join(root, "content/lessons"), { recursive: true });
mkdirSync(join(root, "public"));
for (const name of ["picture.png", "my picture.png"]) writeFileSync(join(root, "public", name), "");
writeFileSync(
  join(root, "content/lessons/b.mdx"),
  '## Why it matters\n\n<Step id="first" goal="g" title="T">\n<Sandbox page="oauth" />\n</Step>\n\n<Sandbox page="oauth" />\n\n<CheatSheet />\n',
);
const front = "title: T\npromise: P\naudience: [Everyone]\norder: 9\n";
for (const name of ["draft", "other-draft"]) {
  writeFileSync(
    join(root, `content/lessons/${name}.mdx`),
    `---\n${front}draft: true\n---\n\n## Soon\n`,
  );
}
writeFileSync(join(root, "content/lessons/broken.mdx"), "a <2");
afterAll(() => rmSync(root, { recursive: true }));

const places = placesOf(root);
const check = (source: string, file = "content/lessons/b.mdx"): string[] =>
  checkLinks(source, file, places).map((fault) => formatFault(fault).slice(`${file}:`.length));

test.each([
  ["a [x](/lessons/c/)", '1:3  Nothing is at "/lessons/c/".  Did you mean "/lessons/b/"?'],
  ["[x](/sandbox)", '1:1  Nothing is at "/sandbox".  Write /sandbox/.'],
  ["[x](/sandbox?page=oauth)", '1:1  Nothing is at "/sandbox".  Write /sandbox/?page=oauth.'],
  ["[x](b.mdx#first)", '1:1  The address "b.mdx#first" is relative.  Write /lessons/b/#first.'],
  ["[x](lessons/b/)", '1:1  The address "lessons/b/" is relative.  Write /lessons/b/.'],
  [
    "[x](lessons/nowhere/)",
    '1:1  The address "lessons/nowhere/" is relative.  Begin it with /, as in /lessons/b/.',
  ],
  ["[x](#frist)", '1:1  This lesson has no place "#frist".  Did you mean "first"?'],
  ["[x](/lessons/b/#firsd)", '1:1  "/lessons/b/" has no place "#firsd".  Did you mean "first"?'],
  ["[](/sandbox/)", "1:1  The link has no text.  Write where it leads: [text](address)."],
  [
    "![](/picture.png)",
    "1:1  The image says nothing to those who do not see it.  Write what it shows: ![A person opens Settings](/picture.png).",
  ],
  ["[x](http://a.test)", '1:1  The address "http://a.test" is not safe.  Begin it with https://.'],
  [
    "![A](https://a.test/b.png)",
    "1:1  The image comes from another host, and no page loads it.  Put the file into public/, and write its name: ![…](/picture.png).",
  ],
  ["![A](/pictur.png)", '1:1  Nothing is at "/pictur.png".  Did you mean "/picture.png"?'],
  [
    "![A](/my%20pictur.png)",
    '1:1  Nothing is at "/my%20pictur.png".  Did you mean "/my%20picture.png"?',
  ],
  [
    "![A](../my%20picture.png)",
    '1:1  The address "../my%20picture.png" is relative.  Write /my%20picture.png.',
  ],
  [
    "[x](#Why%20it%20matters)",
    '1:1  This lesson has no place "#Why it matters".  Write #why-it-matters.',
  ],
  [
    "[x](/sandbox/?as=nobody)",
    '1:1  /sandbox/ knows nobody called "nobody".  Choose the roles in /sandbox/, and copy its link.',
  ],
  ["[x][y]\n\n[y]: /sheets/", '3:1  Nothing is at "/sheets/".  Did you mean "/sheet/"?'],
])("%j", (source, told) => {
  expect(check(source)).toEqual([told]);
});

describe("nothing is said of", () => {
  test.each([
    "[x](https://example.test/a) [m](mailto:a@b.example)",
    "[x](#first) [x](#why-it-matters) [x](#sandbox-oauth) [x](#sandbox-oauth-2) [x](#cheat-sheet)",
    "[x](/lessons/b/#first) [x](/sandbox/?page=oauth) [x](/) [x](/lessons/broken/)",
    "![A picture](/picture.png) ![Another](/my%20picture.png)",
    "[x](/sandbox/?page=chat&as=admin&start=connected) [x](/sandbox/?as=user-owner-business#main)",
    "https://www.example.test [x](https://example.test/?a=b?c)",
    "a <2",
  ])("%j", (source) => {
    expect(check(source)).toEqual([]);
  });
});

describe("a draft", () => {
  const wrong = '"/lessons/draft/" is a draft, and readers would find nothing there.';

  test.each(["[x](/lessons/draft/)", "[x](/lessons/draft/#soon)"])(
    "is not linked to from a published lesson: %j",
    (source) => {
      expect(check(`Text\n\n${source}`)).toEqual([
        `3:1  ${wrong}  Take draft: true out of that lesson, or the link out of this one.`,
      ]);
    },
  );

  test("links to itself, to another draft and to what is published", () => {
    const source = "[x](#soon) [x](/lessons/other-draft/#soon) [x](/lessons/b/)";
    expect(check(source, "content/lessons/draft.mdx")).toEqual([]);
  });
});

test("a lesson without a cheat sheet has no place of that name", () => {
  expect(check("[x](#cheat-sheet)", "content/lessons/draft.mdx")).toEqual([
    expect.stringContaining('has no place "#cheat-sheet"'),
  ]);
});
