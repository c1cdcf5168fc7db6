// The vocabulary as snippets: type a word's name in a lesson, and choose its attributes from what there is.

import { type Names, namesOf } from "../names.ts";
import { type AttributeKind, VOCABULARY } from "../vocabulary.ts";

/** A snippet as VS Code reads it. */
export interface Snippet {
  readonly scope: "mdx";
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** What there is whatever the words say, so that no writer's change makes a snippet wrong. */
const fixed: Names = namesOf({ words: {} });

/** One snippet for each word, and one for the front matter of a lesson. */
export function snippets(): Readonly<Record<string, Snippet>> {
  const words = Object.entries(VOCABULARY).map(([word, { attributes, wraps }]) => {
    const given = Object.entries(attributes).map(
      ([name, kind], index) => ` ${name}="${place(index + 1, kind)}"`,
    );
    const tag = `<${word}${given.join("")}`;
    const body = wraps ? [`${tag}>`, "$0", `</${word}>`] : [`${tag} />`];
    return [word, { scope: "mdx", prefix: `<${word}`, description: `<${word}>`, body }] as const;
  });
  return Object.fromEntries([["Front matter", frontMatter], ...words]);
}

const frontMatter: Snippet = {
  scope: "mdx",
  prefix: "---",
  description: "Front matter of a lesson",
  body: [
    "---",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is a snippet's own syntax.
    "title: ${1:A title}",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is a snippet's own syntax.
    "promise: ${2:What a reader can do afterwards.}",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is a snippet's own syntax.
    "audience: [${3|Everyone,Admins,Developers|}]",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is a snippet's own syntax.
    "order: ${4:9}",
    "---",
  ],
};

/** The n-th place to fill in: a choice where the right names are fixed. */
function place(n: number, kind: AttributeKind): string {
  const right = fixed[kind] ?? [];
  if (right.length === 0) return `$${n}`;
  return `\${${n}|${right.join(",")}|}`;
}
