// A page as Markdown: its words, and nothing that one acts on.

import { describe, expect, test } from "vitest";
import { plainMarkdown } from "../../../src/build/plain-markdown.ts";

const page = (main: string) => `<html><body><p>Header</p><main>${main}</main></body></html>`;

test("is what the main part says, and nothing around it", () => {
  expect(plainMarkdown(page("<h1>Title</h1><p>One <strong>two</strong>.</p>"))).toBe(
    "# Title\n\nOne **two**.\n",
  );
});

test("needs a main part", () => {
  expect(() => plainMarkdown("<html><body><p>Lost</p></body></html>")).toThrow(/<main>/);
});

describe("leaves out", () => {
  test.each([
    ["a sandbox", "<astro-island><div>Menu</div></astro-island>"],
    ["a button", '<button type="button">Press</button>'],
    ["a field with its value", '<input value="typed">'],
    ["what needs scripts", "<p data-needs-script>Only with scripts</p>"],
    ["what is hidden", "<p hidden>Later</p>"],
    ["what is told later", '<p role="status">Told</p>'],
    ["a picture for the eye", "<svg><title>Arrow</title></svg>"],
    ["an empty field", '<textarea class="prompt-text"></textarea>'],
  ])("%s", (_, html) => {
    expect(plainMarkdown(page(`<p>Before.</p>${html}<p>After.</p>`))).toBe("Before.\n\nAfter.\n");
  });
});

describe("writes", () => {
  test.each([
    ["a must-read apart", '<div class="worth-knowing"><p>Gold.</p></div>', "> Gold.\n"],
    ["another box as its words", '<div class="sandbox"><p>Framing.</p></div>', "Framing.\n"],
    [
      "a fold under its heading",
      "<details><summary><h3>More</h3></summary><p>Folded.</p></details>",
      "### More\n\nFolded.\n",
    ],
    [
      "another fold under its name",
      "<details><summary>Hint</summary><p>Folded.</p></details>",
      "**Hint**\n\nFolded.\n",
    ],
    [
      "a prompt as it is copied",
      '<textarea class="prompt-text">Make a *table*.\nBriefly.</textarea>',
      "```\nMake a *table*.\nBriefly.\n```\n",
    ],
    [
      "a line of the sheet as a sentence under its name",
      "<label>Into Auxot</label><textarea>A script calls.</textarea>",
      "**Into Auxot**\n\nA script calls.\n",
    ],
    ["what was struck out", "<p>Not <del>this</del>.</p>", "Not ~~this~~.\n"],
    [
      "a list of things to do",
      '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled> One</li></ul>',
      "- One\n",
    ],
    [
      "a link out, and no link to a place on the page",
      '<p><a href="https://a.example/b">Out</a> and <a href="#c">here</a>.</p>',
      "[Out](https://a.example/b) and here.\n",
    ],
    [
      "a question's options, and which are right",
      '<fieldset><legend>Which?</legend><ul><li><strong>A</strong> <span class="visually-hidden">(right)</span> Yes.</li></ul></fieldset>',
      "**Which?**\n\n- **A** (right) Yes.\n",
    ],
  ])("%s", (_, html, markdown) => {
    expect(plainMarkdown(page(html))).toBe(markdown);
  });
});
