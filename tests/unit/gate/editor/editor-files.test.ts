// What VS Code reads is what the schemas and the vocabulary say now, and means the same.

import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { editorFiles } from "../../../../src/gate/editor/editor-files.ts";
import { VOCABULARY } from "../../../../src/gate/vocabulary.ts";

const files = editorFiles();
const read = (file: string) => JSON.parse(files[file] ?? "null");

test("the committed files are up to date; `npm run editor` writes them", () => {
  expect(globSync(".vscode/schemas/*").filter((file) => !(file in files))).toEqual([]);
  for (const [file, text] of Object.entries(files)) {
    expect(readFileSync(file, "utf8"), file).toBe(text);
  }
});

test("each file of words has a schema that says where a word is seen", () => {
  const mapped: Record<string, string> = read(".vscode/settings.json")["yaml.schemas"];
  expect(Object.values(mapped)).toContain("content/auxot/credentials.yaml");
  for (const [schema, words] of Object.entries(mapped)) {
    expect(readFileSync(words, "utf8"), words).not.toBe("");
    expect(read(schema.replace("./", "")).type, words).toBe("object");
  }
  const { properties, additionalProperties } = read(".vscode/schemas/auxot-credentials.json");
  expect(properties.save.description).not.toBe("");
  expect(additionalProperties, "a misspelt key is underlined").toBe(false);
});

test("each word of the vocabulary has a snippet with its attributes", () => {
  const snippets = read(".vscode/lessons.code-snippets");
  for (const [word, { attributes, wraps }] of Object.entries(VOCABULARY)) {
    const body: string = snippets[word].body.join("\n");
    for (const name of Object.keys(attributes)) expect(body, word).toContain(` ${name}="$`);
    expect(body.endsWith(wraps ? `</${word}>` : "/>"), word).toBe(true);
  }
  expect(snippets.Sandbox.body[0]).toMatch(/page="\$\{1\|api-keys,credentials,/);
});
