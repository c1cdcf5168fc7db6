// Product words that were typed, and headings that skip a level, each with its place.

import { expect, test } from "vitest";
import { checkProse } from "../../../src/gate/check-prose.ts";
import { checkTypedPaths } from "../../../src/gate/check-typed-paths.ts";
import { formatFault } from "../../../src/labels/fault.ts";

const names = {
  labelTexts: { Save: ["credentials.save", "oauth.save"], "Add Key": ["api-keys.add"] },
  pageNames: { "API Keys": "api-keys", OAuth: "oauth" },
  mirrored: [
    { name: "credentials.save", text: "Save" },
    { name: "api-keys.add", text: "Add Key" },
    { name: "oauth.reconnect", text: "Connect again" },
    { name: "shell.signIn", text: "Sign-in (again)" },
  ],
};
const check = (source: string): string[] =>
  [checkProse, checkTypedPaths].flatMap((check) =>
    check(source, "x.mdx", names).map((fault) => formatFault(fault).slice("x.mdx:".length)),
  );

test.each([
  [
    "Choose *“Save”* now.",
    '1:8  The product label “Save” is typed, and would not follow the product.  Write <Label of="credentials.save" /> or <Label of="oauth.save" />.',
  ],
  [
    'a _"Add Keys"_',
    '1:3  The product label “Add Keys” is typed, and would not follow the product.  Write <Label of="api-keys.add" />.',
  ],
  [
    "Choose **Save**.",
    '1:8  The product label “Save” is typed, and would not follow the product.  Write <Label of="credentials.save" /> or <Label of="oauth.save" />, or leave it unmarked, where no label is meant.',
  ],
  [
    "Open Settings → API Keys now.",
    '1:6  The path “Settings → API Keys” is typed, and would not follow the product.  Write <SettingsPath page="api-keys" />.',
  ],
  [
    "One\nline, then Settings > OAuth.",
    '2:12  The path “Settings → OAuth” is typed, and would not follow the product.  Write <SettingsPath page="oauth" />.',
  ],
  [
    "Open **Settings** → **OAuth**.",
    '1:8  The path “Settings → OAuth” is typed, and would not follow the product.  Write <SettingsPath page="oauth" />.',
  ],
  [
    "To save it,\nchoose “Save”, or **Add Key now**.",
    [
      '2:9  The product label “Save” is typed, and would not follow the product.  Write <Label of="credentials.save" /> or <Label of="oauth.save" />.',
      '2:21  The product label “Add Key” is typed, and would not follow the product.  Write <Label of="api-keys.add" />.',
    ],
  ],
  [
    'Open <Label of="shell.settings" /> → OAuth, or SETTINGS >> OAUTH.',
    [
      '1:6  The path “Settings → OAuth” is typed, and would not follow the product.  Write <SettingsPath page="oauth" />.',
      '1:48  The path “Settings → OAUTH” is typed, and would not follow the product.  Write <SettingsPath page="oauth" />.',
    ],
  ],
  [
    "Open Settings → Developer settings → OAuth Apps.",
    '1:6  The path “Settings → Developer” is typed, and would not follow the product.  Write <SettingsPath page="…" /> with one of api-keys, oauth; set a vendor\'s own path as code.',
  ],
  [
    "Open Settings → API keys, now.",
    '1:6  The path “Settings → API keys” is typed, and would not follow the product.  Write <SettingsPath page="api-keys" />.',
  ],
  [
    "`Settings → OAuth page` or `Settings -> api key`",
    [
      '1:1  The path “Settings → OAuth” is typed, and would not follow the product.  Write <SettingsPath page="oauth" />.',
      '1:28  The path “Settings → api key” is typed, and would not follow the product.  Write <SettingsPath page="api-keys" />.',
    ],
  ],
  [
    "Choose Sign-in (again) there.",
    '1:8  The product label “Sign-in (again)” is typed, and would not follow the product.  Write <Label of="…" />.',
  ],
  ["## A\n\n#### B", "3:1  The heading skips a level: it is ####.  Write ### before it."],
  ["### A", "1:1  The heading skips a level: it is ###.  Write ## before it."],
  [
    '<Fold title="T">\n##### A\n</Fold>',
    "2:1  The heading skips a level: it is #####.  Write #### before it.",
  ],
])("%j", (source, told) => {
  expect(check(source)).toEqual([told].flat());
});

test.each([
  "## A\n\n### B\n\n## C",
  '<Step id="a" goal="b" title="c">\n### A\n</Step>\n\n## B',
  "*words* and “quotes”, Settings, and API Keys",
  "a *“Nothing like it”*, *“not today”*",
  "`Settings → Developer settings → OAuth Apps` and `Settings → OAuth & Permissions`",
  "`Developer settings → OAuth` and Settings / whatever, or settings | none",
  "At GitHub: `Settings → Developer settings`, `save()`, `SAVE`, **OAuth**, and /settings/tokens",
  "**save**, **connect again**, [Slack](https://slack.com), [save](/sandbox/), and `add key()`",
  "**Save.** Each has one.",
  "[OAuth] and [OAuth](/sandbox/), [Save]: and [Save for later]\n\n[Save]: /sandbox/",
  "![A person saves](/icon.svg)",
  "Save it, add keys, Add Keys, and connect again",
  '<Fold title="{oauth.reconnect}">\nText\n</Fold>',
])("%j is fine", (source) => {
  expect(check(source)).toEqual([]);
});
