// Signs of Markdown and HTML in a text that is shown as it stands.

import type { Finding } from "./fault.ts";

/** What a writer may mean by the signs, and which of them are to go. */
const MARKUP: readonly { readonly shape: RegExp; readonly means: string }[] = [
  { shape: /\*\*(?=\S)[^*]+\*\*|__(?=\S)[^_]+__/, means: "makes nothing bold" },
  { shape: /(?<![\w*])\*(?=[^\s*])[^*]+\*(?![\w*])/, means: "makes nothing slanted" },
  { shape: /`[^`]+`/, means: "makes no code" },
  { shape: /\[[^\]]+\]\([^)]*\)/, means: "makes no link" },
  { shape: /<\/?[A-Za-z][\w.]*(?:\s[^<>]*)?\/?>/, means: "makes no tag" },
];

/** What is wrong with them, as what comes after the name of the text. */
export function markupFindings(text: string): readonly Finding[] {
  return MARKUP.flatMap(({ shape, means }) => {
    const [found] = shape.exec(text) ?? [];
    if (found === undefined) return [];
    const wrong = `is shown as it stands, and ${found} ${means}`;
    return [{ wrong, write: instead(found) }];
  });
}

/** A lesson's tag for a label or for the team's own words is a brace here. */
function instead(found: string): string {
  const [, tag, name] = /^<(Label|Team)\s+of=["']([\w.-]+)["']/.exec(found) ?? [];
  if (!tag) return "Write the words alone.";
  return tag === "Team" ? `Write {team.${name}}.` : `Write {${name}}.`;
}
