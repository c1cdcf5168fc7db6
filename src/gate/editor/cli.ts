// `npm run editor`: writes what VS Code reads, from the schemas and the vocabulary as they are now.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { editorFiles } from "./editor-files.ts";

const root = process.cwd();
rmSync(join(root, ".vscode/schemas"), { recursive: true, force: true });
for (const [file, text] of Object.entries(editorFiles())) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
