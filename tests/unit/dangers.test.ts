// Nothing in the source reaches for the network, a storage or raw HTML but where it must.

import { expect, test } from "vitest";
import { read, sourceFiles } from "./imports.ts";

const rules: readonly [string, RegExp, readonly string[]][] = [
  [
    "asks the network",
    /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/,
    ["src/sandboxes/connect-worker.ts"],
  ],
  [
    "reads or writes localStorage",
    /\blocalStorage\b/,
    ["src/stores/record.ts", "src/sandboxes/connect.ts"],
  ],
  ["uses another storage", /\b(?:sessionStorage|indexedDB|document\.cookie|caches\.open)\b/, []],
  [
    "puts text in as HTML",
    /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|set:html|document\.write/,
    [],
  ],
  [
    "writes to the console",
    /\bconsole\./,
    ["src/gate/cli.ts", "src/gate/labels-cli.ts", "src/gate/new-lesson-cli.ts"],
  ],
];

test.each(rules)("nothing %s but where it must", (_, pattern, allowed) => {
  const found = sourceFiles().filter((file) => pattern.test(withoutComments(read(file))));
  expect(found.filter((file) => !allowed.includes(file))).toEqual([]);
  expect(
    allowed.filter((file) => !found.includes(file)),
    "no longer needed",
  ).toEqual([]);
});

/** The code without its comments, in which such words may be spoken of. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}
