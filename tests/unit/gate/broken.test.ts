// A folder of broken lessons, and all that `npm run check` says of them in one run: broken/told.txt.

import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");
const BROKEN = join(import.meta.dirname, "broken");
const root = mkdtempSync(join(tmpdir(), "broken-"));
/** What the command prints, and how it ends. */
let ended: { readonly stdout: string; readonly stderr: string; readonly code?: number };

beforeAll(async () => {
  for (const folder of ["content", "public"]) {
    cpSync(join(ROOT, folder), join(root, folder), { recursive: true });
  }
  cpSync(join(BROKEN, "lessons"), join(root, "content/lessons"), { recursive: true });
  const command = [join(ROOT, "src/gate/cli.ts")];
  ended = await promisify(execFile)(process.execPath, command, { cwd: root }).catch((end) => end);
}, 60_000);
afterAll(() => rmSync(root, { recursive: true }));

test("every fault is told, each at its place with what to write", async () => {
  await expect(ended.stderr).toMatchFileSnapshot(join(BROKEN, "told.txt"));
  const lines = ended.stderr.trim().split("\n");
  expect(ended.stdout).toBe(`Faults in content/: ${lines.length}.\n`);
  expect(ended.code).toBe(1);
  for (const line of lines) {
    expect(line).toMatch(/^content\/lessons\/.+:\d+:\d+ {2}\S.*[.!?] {2}\S.*[.?]$/);
  }
});

test("no broken lesson goes through", () => {
  for (const name of readdirSync(join(BROKEN, "lessons"))) {
    expect(ended.stderr).toContain(`content/lessons/${name}`);
  }
});
