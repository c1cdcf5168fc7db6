// What writers get wrong in a lesson, and what they are told; the right names are in check-vocabulary.test.ts.

import { VOCABULARY } from "../../../src/gate/vocabulary.ts";

const STEP = '<Step id="a" goal="open-oauth" title="T">\nText.\n</Step>';
const every = Object.keys(VOCABULARY).join(", ");

/** What a writer wrote, and what follows the file's name: place, what is wrong, what to write. */
export const broken: Readonly<Record<string, readonly [source: string, ...faults: string[]]>> = {
  "an unknown word": [
    '---\ntitle: x\n---\n\nHi <Lable of="credentials.save" />',
    '5:4  Unknown word <Lable>.  Did you mean "Label"?',
  ],
  "a tag of HTML": ["Hi <b>there</b>", "1:4  <b> is HTML.  A lesson takes no HTML; use Markdown."],
  "a script": [
    "a\n\n<script>x</script>",
    "3:1  <script> is HTML.  A lesson takes no HTML; use Markdown.",
  ],
  "a tag without a name": [
    "<>a</>",
    "1:1  A tag has no name.  Delete <> and </>, or write < as a word.",
  ],
  "an unknown word inside another": [
    '<Fold title="x">\n\nHi <Lable of="credentials.save" />\n\n</Fold>',
    '3:4  Unknown word <Lable>.  Did you mean "Label"?',
  ],
  "a word nobody knows": ["<Video />", `1:1  Unknown word <Video>.  Write one of: ${every}.`],
  "a word in small letters": ["<tip>Hi</tip>", '1:1  Unknown word <tip>.  Did you mean "Tip"?'],
  "a tag with a name that JavaScript knows": [
    "<constructor />",
    "1:1  <constructor> is HTML.  A lesson takes no HTML; use Markdown.",
  ],
  "a label of HTML": [
    "<label>Hi</label>",
    "1:1  <label> is HTML.  A lesson takes no HTML; use Markdown.",
  ],
  "a comment in braces": [
    "a\n\n{/* later */}",
    "3:1  A comment is no part of a lesson.  Delete the comment; a lesson holds none.",
  ],
  "an attribute twice": [
    '<Sandbox page="oauth" page="api-keys" />',
    '1:1  <Sandbox> has the attribute "page" twice.  Delete one of the two.',
  ],
  "a group of labels": [
    '<Label of="credentials" />',
    '1:1  <Label> names a group of labels, "credentials".  Write one of: credentials.save, credentials.add.',
  ],
  "an attribute in round quotes": [
    "Hi <Sandbox page=“oauth” />",
    '1:4  An attribute is not in straight quotes.  Put each attribute in straight quotes: page="…".',
  ],
  "a brace left open": ["a\n\nb {c", "3:3  A { is never closed.  Write it as a word."],
  "an HTML comment": [
    "a\n\nb\n\n<!-- c -->",
    "5:1  A comment is no part of a lesson.  Delete the comment; a lesson holds none.",
  ],
  "a sign that opens a tag, in a lesson with a comment below": [
    "1 <2\n\n<!-- c -->",
    "1:3  This is not MDX: Unexpected character after `<`, expected a valid JSX tag.  Close each tag, and write { and < as words.",
  ],
  "a step's id that the page has": [
    STEP.replace('"a"', '"cheat-sheet"'),
    '1:1  The page itself has a place with the id "cheat-sheet".  Give the step another id.',
  ],
  "a step's id like a line of the sheet": [
    STEP.replace('"a"', '"line-into"'),
    '1:1  The page itself has a place with the id "line-into".  Give the step another id.',
  ],
  "an unknown attribute": [
    '<Label off="credentials.save" />',
    '1:1  <Label> has no attribute "off".  Did you mean "of"?',
    '1:1  <Label> needs of="…".  Write one of: credentials.save, credentials.add.',
  ],
  "an attribute where none may be": [
    '<Directions page="oauth" />',
    '1:1  <Directions> has no attribute "page".  Delete it.',
  ],
  "an unknown page": [
    'A\n\nB <SettingsPath page="api-key" />',
    '3:3  <SettingsPath> names a page "api-key" that does not exist.  Did you mean "api-keys"?',
  ],
  "an unknown label": [
    '<Label of="credentials.sav" />',
    '1:1  <Label> names a label "credentials.sav" that does not exist.  Did you mean "credentials.save"?',
  ],
  "an unknown goal": [
    '<Step id="a" goal="open-oaut" title="x">\nHi\n</Step>',
    '1:1  <Step> names a goal "open-oaut" that does not exist.  Did you mean "open-oauth"?',
  ],
  "an unknown starting state": [
    '<Sandbox page="oauth" start="conected" />',
    '1:1  <Sandbox> names a scenario "conected" that does not exist.  Did you mean "connected"?',
  ],
  "an unknown prompt": [
    '<Prompt id="chek-the-scope" />',
    '1:1  <Prompt> names a prompt "chek-the-scope" that does not exist.  Did you mean "check-the-scope"?',
  ],
  "an unknown question": [
    '<Question id="who-cals" />',
    '1:1  <Question> names a question "who-cals" that does not exist.  Did you mean "who-calls"?',
  ],
  "an unknown tutorial": [
    '- <Tutorial id="xyz" />',
    '1:3  <Tutorial> names a tutorial "xyz" that does not exist.  Write one of: define-a-tool-policy, manage-your-credentials.',
  ],
  "an unknown mistake": [
    '<Mistake id="nobody-did-oaut" />',
    '1:1  <Mistake> names a mistake "nobody-did-oaut" that does not exist.  Did you mean "nobody-did-oauth"?',
  ],
  "an import": [
    'Hi\n\nimport x from "y"',
    "3:1  A lesson imports and exports nothing.  Delete the line; the vocabulary is there already.",
  ],
  "an export": [
    "export const a = 1",
    "1:1  A lesson imports and exports nothing.  Delete the line; the vocabulary is there already.",
  ],
  "code in a line": [
    "Hi {1 + 1}",
    "1:4  A lesson holds no code in braces.  Write the text itself.",
  ],
  "code on its own": ["a\n\n{1}", "3:1  A lesson holds no code in braces.  Write the text itself."],
  "a missing attribute": [
    "<Sandbox />",
    '1:1  <Sandbox> needs page="…".  Write one of: api-keys, oauth.',
  ],
  "an empty attribute": [
    '<Fold title="">\nHi\n</Fold>',
    '1:1  <Fold> needs title="…".  Write its text.',
  ],
  "an attribute in braces": [
    '<Sandbox page={"oauth"} />',
    '1:1  <Sandbox> takes page as plain text.  Write page="…" without braces.',
  ],
  "attributes spread": [
    '<Sandbox page="oauth" {...x} />',
    '1:1  <Sandbox> takes no {…} among its attributes.  Write attributes as name="text".',
  ],
  "an empty wrapper": [
    "<Tip>\n</Tip>",
    "1:1  <Tip> is empty.  Write text between <Tip> and </Tip>.",
  ],
  "a word around text that takes none": [
    '<Sandbox page="oauth">Hi</Sandbox>',
    "1:1  <Sandbox> holds no text.  End it with /> and move the text out.",
  ],
  "a step's id used twice": [
    `${STEP}\n\n${STEP}`,
    '5:1  Two steps have the id "a".  Give one of them another id.',
  ],
  "a step's id that makes no address": [
    STEP.replace('"a"', '"Step A"'),
    '1:1  The step id "Step A" is not in small letters and hyphens.  Write step-a.',
  ],
};
