// Knows the lesson's prompts again in a pasted text, and reads back what was filled in.

/** The prompts, by the ids of content/site/prompts.yaml. */
export const PROMPTS = ["build-a-cheat-sheet", "route-an-integration", "check-the-scope"] as const;

export type PromptId = (typeof PROMPTS)[number];

/** A prompt as its words have it. */
export interface PromptTemplate {
  readonly id: PromptId;
  /** With {slot} for a blank. */
  readonly body: string;
  /** For a blank that is a choice: its words by their codes. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface FilledPrompt {
  readonly id: PromptId;
  /** What was filled in: the text, or a choice's code; null for a choice that is none of them. */
  readonly slots: Readonly<Record<string, string | null>>;
}

/** The longest text that a blank can hold. */
const LONGEST = 120;

/** The prompt that a text is, whatever its blanks hold; null when it is none of them. */
export function readPrompt(
  text: string,
  templates: readonly PromptTemplate[],
): FilledPrompt | null {
  const plain = onOneLine(text);
  for (const { id, body, choices } of templates) {
    const match = patternOf(body).exec(plain);
    if (!match) continue;
    const filled = Object.entries(match.groups ?? {}).map(([slot, value]) => {
      const options = choices[slot];
      return [slot, options ? codeOf(value, options) : value] as const;
    });
    return { id, slots: Object.fromEntries(filled) };
  }
  return null;
}

function patternOf(body: string): RegExp {
  // Every second part is the name of a blank.
  const parts = onOneLine(body).split(/\{(\w+)\}/);
  const pattern = parts.map((part, index) =>
    index % 2 ? `(?<${part}>.{1,${LONGEST}}?)` : part.replace(/[.*+?^$()|[\]\\]/g, "\\$&"),
  );
  return new RegExp(`^${pattern.join("")}$`, "i");
}

function codeOf(value: string, options: Readonly<Record<string, string>>): string | null {
  const same = (words: string) => onOneLine(words).toLowerCase() === value.trim().toLowerCase();
  return Object.keys(options).find((code) => same(options[code] ?? "")) ?? null;
}

/** A text without what pasting changes: line breaks, quote marks at a line's start, curly quotes. */
function onOneLine(text: string): string {
  return text
    .replace(/^\s*>\s?/gm, "")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, " ")
    .trim();
}
