// The lesson that `npm run new:lesson` begins with: a draft that passes the gate.

import GithubSlugger from "github-slugger";
import { stringify } from "yaml";

/** The name of a lesson's file, below content/lessons/; null for a title without a letter or digit. */
export function lessonFileName(title: string): string | null {
  const spaced = title.normalize("NFKD").replace(/[_.]/g, " ");
  const slug = new GithubSlugger().slug(spaced).replace(/[^a-z0-9-]/g, "");
  const tidy = slug.replace(/-+/g, "-").replace(/^-|-$/g, "");
  return tidy === "" ? null : `${tidy}.mdx`;
}

/** The text of a new lesson; `order` is its place in the list. */
export function newLesson(title: string, order: number): string {
  const promise = "What a reader can do afterwards, in one sentence.";
  const facts = { title: title.trim(), promise, audience: ["Everyone"], order, draft: true };
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n${BODY}`;
}

const BODY = `
Say in a sentence or two whom this is for, and what it is good for.

<Step id="first" goal="open-credentials" title="Open the page">
Open <SettingsPath page="credentials" />. Choose <Label of="credentials.add" />, and look at what it asks for.

<Sandbox page="credentials" />

Say what they have just seen.
</Step>

## You are done when

Say what they can do now, without looking it up.

<FinishLine />

<Fold title="What is next">
Link what they need next, or delete this part.
</Fold>
`;
