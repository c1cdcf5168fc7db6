// What an editor needs to complete and underline: JSON Schemas of the words, and the vocabulary's snippets.

import { z } from "zod";
import { schemas } from "../../labels/schemas.ts";
import { snippets } from "./snippets.ts";

/** The folder that VS Code reads, below the project's root. */
const FOLDER = ".vscode";

/** The files by their path below the project's root, with their text. */
export function editorFiles(): Readonly<Record<string, string>> {
  const perWords = Object.entries(schemas).map(([name, schema]) => [
    `${FOLDER}/${schemaFile(name)}`,
    json(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })),
  ]);
  const settings = {
    "yaml.schemas": Object.fromEntries(
      Object.keys(schemas).map((name) => [`./${FOLDER}/${schemaFile(name)}`, `content/${name}`]),
    ),
  };
  const extensions = { recommendations: ["redhat.vscode-yaml", "unifiedjs.vscode-mdx"] };
  return Object.fromEntries([
    [`${FOLDER}/extensions.json`, json(extensions)],
    [`${FOLDER}/lessons.code-snippets`, json(snippets())],
    [`${FOLDER}/settings.json`, json(settings)],
    ...perWords,
  ]);
}

/** The name of a file's schema: "auxot/pages.yaml" becomes "schemas/auxot-pages.json". */
function schemaFile(name: string): string {
  return `schemas/${name.replace("/", "-").replace(/\.yaml$/, ".json")}`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
