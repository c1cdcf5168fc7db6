// Titles are shown as they are written: what would stand there that no reader should see.

import { expect, test } from "vitest";
import { checkOwnTitle, checkTitles } from "../../../src/gate/check-titles.ts";
import { formatFault } from "../../../src/labels/fault.ts";

const names = {
  label: ["credentials.save", "oauth.save", "oauth.reconnect", "pages.oauth.path"],
  mirrored: [
    { name: "oauth.reconnect", text: "Connect again" },
    { name: "pages.oauth.path", text: "Settings → OAuth" },
  ],
};
const check = (source: string, look = checkTitles) =>
  look(source, "x.mdx", names).map((fault) => formatFault(fault).slice("x.mdx:".length));
const lesson = (title: string, promise = "You will know.") =>
  `---\ntitle: ${title}\npromise: ${promise}\naudience: [Everyone]\norder: 1\n---\n`;
const fold = (title: string) => check(`<Fold title="${title}">\nText\n</Fold>`);

test.each([
  [
    "Connect again",
    "The product label “Connect again” is typed, and would not follow the product.  Write {oauth.reconnect} in its place.",
  ],
  [
    "Open Settings > OAuth",
    "The product label “Settings → OAuth” is typed, and would not follow the product.  Write {pages.oauth.path} in its place.",
  ],
  [
    "A **bold** title",
    "The title is shown as it stands, and **bold** makes nothing bold.  Write the words alone.",
  ],
  [
    "See [it](/sandbox/)",
    "The title is shown as it stands, and [it](/sandbox/) makes no link.  Write the words alone.",
  ],
  [
    "Choose <Label of='oauth.save' />",
    "The title is shown as it stands, and <Label of='oauth.save' /> makes no tag.  Write {oauth.save}.",
  ],
  ["Choose {save}", "{save} is no label.  Write {credentials.save} or {oauth.save}."],
  ["Choose { credentials.save }", "{ credentials.save } is no label.  Write {credentials.save}."],
  ["Choose {{oauth.save}}", "{{oauth.save}} is no label.  Write {oauth.save}."],
  [
    "Choose {oauth.save",
    "“{oauth.save” is shown as it stands here.  Delete the brace, or write a label, as in {credentials.save}.",
  ],
  ["Ask {team.admin}", "The team's own words are not filled in here.  Write the words themselves."],
])("a title %s is told", (title, told) => {
  expect(fold(title)).toEqual([`1:1  ${told}`]);
});

test.each(["Choose {oauth.save} twice", "3 < 5 and x * y", "Plain words"])(
  "%s is fine",
  (title) => {
    expect(fold(title)).toEqual([]);
  },
);

test("a lesson's own title and promise are told at their lines", () => {
  expect(check(lesson("Choose {oauth.sav}", "You can Connect again."), checkOwnTitle)).toEqual([
    '2:1  {oauth.sav} is no label.  Did you mean "oauth.save"?',
    "3:1  The product label “Connect again” is typed, and would not follow the product.  Write {oauth.reconnect} in its place.",
  ]);
  expect(check(lesson("Choose {oauth.save}"), checkOwnTitle)).toEqual([]);
});
