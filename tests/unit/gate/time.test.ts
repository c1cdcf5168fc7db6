// How long a core path takes: what counts, what is folded away, and the fault of one that is too long.

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import keys from "../../../content/auxot/api-keys.yaml";
import { checkTime } from "../../../src/gate/check-time.ts";
import { readContent } from "../../../src/gate/content.ts";
import { outlineOf } from "../../../src/gate/outline.ts";
import { formatFault } from "../../../src/labels/fault.ts";
import { countWords } from "../../../src/learning/count-words.ts";

const content = readContent(join(import.meta.dirname, "../../.."));
const words = (count: number): string => "word ".repeat(count).trim();
const step = (id: string, inside: string, title = "T"): string =>
  `<Step id="${id}" goal="open-oauth" title="${title}">\n${inside}\n</Step>`;
const rest = (source: string) => outlineOf(source, content).rest;

describe("the outline", () => {
  test("is the steps above the finish line, each an act, with words and seconds", () => {
    const source = [step("a", words(39)), step("b", words(9)), "<FinishLine />", step("c", "x")];
    const { steps, seconds } = outlineOf(source.join("\n\n"), content);
    expect(steps).toEqual([
      {
        id: "a",
        was: [],
        goal: "open-oauth",
        title: "T",
        seconds: 22,
        stretch: { words: 40, acts: 1, lines: 0 },
      },
      {
        id: "b",
        was: [],
        goal: "open-oauth",
        title: "T",
        seconds: 13,
        stretch: { words: 10, acts: 1, lines: 0 },
      },
    ]);
    expect(seconds).toBe(35);
  });

  test("counts the text outside the steps, but neither front matter nor what is below the line", () => {
    const source = `---\ntitle: ${words(99)}\n---\n\n# Two words\n\n${words(8)}\n\n<FinishLine />\n\n${words(99)}`;
    expect(rest(source)).toEqual({ words: 10, acts: 0, lines: 0 });
  });

  test("counts of a fold its title alone", () => {
    expect(rest(`<Fold title="Check yourself">\n${words(99)}\n</Fold>`).words).toBe(2);
  });

  test("counts three lines for the cheat sheet", () => {
    expect(outlineOf(step("a", "<CheatSheet />"), content).steps[0]?.stretch.lines).toBe(3);
  });

  test.each([
    ["a-script-hits-our-api", "A script hits our API. API Keys Credentials OAuth"],
    ["hops-of-a-call-out", ["What happens when?", "You ask the agent"]],
    ["where-your-own-key-goes", "You hold your own Auxot key. Where may it go?"],
  ])("counts of the question %s what is read before its answer, and an act", (id, text) => {
    const { words: count, acts } = rest(`<Question id="${id}" />`);
    expect(count).toBeGreaterThanOrEqual(countWords([text].flat().join(" ")));
    expect(count).toBeLessThan(50);
    expect(acts).toBe(1);
  });

  test.each([
    ['<Label of="api-keys.add" />', keys.add],
    ['<SettingsPath page="oauth" />', "Settings → OAuth"],
  ])("counts the words that %s puts there", (tag, text) => {
    expect(rest(`Open ${tag}`).words).toBe(1 + countWords(text));
  });

  test("counts the sentence with which a sandbox's page opens", () => {
    const { words: once } = rest('<Sandbox page="oauth" />');
    expect(once).toBeGreaterThan(10);
    expect(rest('<Sandbox page="oauth" />\n\n<Sandbox page="oauth" />').words, "once").toBe(once);
  });

  test("counts what links to another tutorial says", () => {
    expect(rest('<Tutorial id="define-a-tool-policy" />').words).toBe(4);
  });
});

describe("the fault of a core path", () => {
  const check = (source: string) => checkTime(source, "x.mdx", content).map(formatFault);

  test("of just five minutes: none", () => {
    expect(check(words(1000))).toEqual([]);
  });

  test("of more: what takes how long, and what to do", () => {
    expect(check(`${words(900)}\n\n${step("one", words(99))}`)).toEqual([
      "x.mdx:1:1  The core path takes 310 s, and may take 300 s (outside the steps 270 s, one 40 s).  " +
        "Shorten the text above <FinishLine />, or move some of it into a <Fold> below.",
    ]);
  });

  test("goes when the text is moved below the finish line, or into a fold", () => {
    expect(check(`<FinishLine />\n\n${words(1001)}`)).toEqual([]);
    expect(check(`<Fold title="More">\n${words(1001)}\n</Fold>`)).toEqual([]);
  });
});
