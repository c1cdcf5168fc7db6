// A writer's mistake stops `astro build`, and the message leads to its place.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { build, copySite } from "./site-copy.ts";

const copy = join(process.cwd(), ".cache/broken-site");
const lesson = "content/lessons/understand-credentials-oauth-and-api-keys.mdx";

const broken = [
  {
    mistake: "an unknown word",
    file: lesson,
    from: "<FinishLine />",
    to: "<FinshLine />",
    write: 'Did you mean "FinishLine"?',
  },
  {
    mistake: "a label that does not exist",
    file: lesson,
    from: 'of="credentials.add"',
    to: 'of="credentials.ad"',
    write: 'Did you mean "credentials.add"?',
  },
  {
    mistake: "a misspelt key among the product's words",
    file: "content/auxot/credentials.yaml",
    from: "\nreplaced:",
    to: "\nreplacd:",
    write: 'Did you mean "replaced"?',
  },
  {
    mistake: "an audience nobody knows in the front matter",
    file: lesson,
    from: "audience: [Everyone",
    to: "audience: [Everyon",
    write: 'Did you mean "Everyone"?',
  },
] as const;

beforeAll(() => copySite(copy), 30_000);

describe("astro build", () => {
  test.for(broken)("stops at $mistake", { timeout: 60_000 }, async ({ file, from, to, write }) => {
    const path = join(copy, file);
    const sound = await readFile(path, "utf8");
    const at = sound.indexOf(from);
    const line = sound.slice(0, at + from.length).split("\n").length;
    await writeFile(path, sound.replace(from, to));
    const output = await build(copy);
    await writeFile(path, sound);
    expect(output).toContain(`${file}:${line}:`);
    expect(output).toContain(write);
  });
});
