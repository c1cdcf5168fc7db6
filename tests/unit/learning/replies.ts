// Replies to the first prompt as models really write them: good ones, and ones with something to mend.

const rows = {
  "api-keys": ["Auxot API Keys", "Identify scripts that call Auxot.", "Pasting a GitHub token."],
  credentials: ["Auxot Credentials", "Store secrets agents send out.", "Saving a `user.` key."],
  oauth: ["Auxot OAuth", "Let each person delegate access.", "Nobody pressed Connect."],
} as const;

const paths = {
  "api-keys": "Settings → API Keys",
  credentials: "Settings → Credentials",
  oauth: "Settings → OAuth",
} as const;

const HEAD = "| Row | What it is for | Example mistake | Settings path |";

function line(id: keyof typeof rows, path: string = paths[id]): string {
  return `| ${[...rows[id], path].join(" | ")} |`;
}

function table(...lines: readonly string[]): string {
  return [HEAD, "|---|---|---|---|", ...lines].join("\n");
}

const api = line("api-keys");
const credentials = line("credentials");
const oauth = line("oauth");

/** As it stands on the sheet once it is checked. */
export const normal = [
  HEAD,
  "| --- | --- | --- | --- |",
  ...[api, credentials, oauth].map((row) => row.replaceAll("`", "")),
].join("\n");

/** Twenty-one words. */
export const LONG =
  "Use these whenever any script or service or job or other caller has to reach the Auxot HTTP APIs from outside.";

/** Replies that come to the same table. */
export const good: Readonly<Record<string, string>> = {
  "just the table": table(api, credentials, oauth),
  "prose around it": `Sure! Here is your table:\n\n${table(api, credentials, oauth)}\n\nLet me know if you need more.`,
  "a code fence": `\`\`\`markdown\n${table(api, credentials, oauth)}\n\`\`\``,
  "a quote": table(api, credentials, oauth).replace(/^/gm, "> "),
  "rows in another order": table(oauth, api, credentials),
  "bold heads and names": table(api, credentials, oauth)
    .replace(HEAD, "| **Row** | **What it is for** | **Example mistake** | **Settings path** |")
    .replaceAll("Auxot API Keys", "**Auxot API Keys**")
    .replaceAll("Settings → OAuth", "`Settings → OAuth`"),
  "no outer bars": table(api, credentials, oauth).replace(/^\| | \|$/gm, ""),
  "no ruler": [HEAD, api, credentials, oauth].join("\n"),
  "a ruler with colons": table(api, credentials, oauth).replace("|---|", "|:---|"),
  "other arrows": table(
    line("api-keys", "Settings > API Keys"),
    line("credentials", "Settings -> Credentials"),
    line("oauth", "Settings › OAuth"),
  ),
  "tabs, as a chat copies a table": [HEAD, api, credentials, oauth]
    .map((row) => row.replace(/^\| | \|$/g, "").replaceAll(" | ", "\t"))
    .join("\r\n"),
  "columns in another order": [
    "| Settings path | Row | Example mistake | What it is for |",
    "|---|---|---|---|",
    ...(["api-keys", "credentials", "oauth"] as const).map((id) => {
      const [name, purpose, mistake] = rows[id];
      return `| ${[paths[id], name, mistake, purpose].join(" | ")} |`;
    }),
  ].join("\n"),
  "a smaller table before it": `| A | B |\n|---|---|\n| 1 | 2 |\n\n${table(api, credentials, oauth)}`,
};

export const extraColumn = [
  "| # | Row | What it is for | Example mistake | Settings path | Notes |",
  "|---|---|---|---|---|---|",
  ...[api, credentials, oauth].map((row, index) => `| ${index + 1} ${row} Rotate it. |`),
].join("\n");

/** Replies with one thing to mend, and what it is. */
export const bad: Readonly<Record<string, readonly [string, object]>> = {
  "no table": [
    "API Keys are for callers, Credentials for vendors, OAuth for people.",
    { code: "no-table" },
  ],
  "a list": ["- API Keys: callers\n- Credentials: vendors\n- OAuth: people", { code: "no-table" }],
  "a row too few": [table(api, oauth), { code: "missing-row", row: "credentials" }],
  "a row twice": [table(api, api, credentials, oauth), { code: "row-twice", row: "api-keys" }],
  "a row too many": [
    table(
      api,
      credentials,
      oauth,
      "| Linked Accounts | Chat | Expecting MCP | Settings → Linked Accounts |",
    ),
    { code: "extra-row", found: "Linked Accounts" },
  ],
  "a column too few": [
    table(api, credentials, oauth).replace(/^((?:\|[^|]+){2})\|[^|]+/gm, "$1"),
    { code: "missing-column", column: "mistake" },
  ],
  "an empty cell": [
    table(api, credentials.replace("Saving a `user.` key.", " "), oauth),
    { code: "empty", row: "credentials", column: "mistake" },
  ],
  "a cell of 21 words": [
    table(api.replace(rows["api-keys"][1], LONG), credentials, oauth),
    { code: "too-long", row: "api-keys", column: "purpose", n: 21 },
  ],
  "a cell of 20 words": [
    table(api.replace(rows["api-keys"][1], LONG.replace(" outside", "")), credentials, oauth),
    { code: "too-long", row: "api-keys", column: "purpose", n: 20 },
  ],
  "a label in another case": [
    table(api.replace("Auxot API Keys", "Auxot API keys"), credentials, oauth),
    { code: "row-label", row: "api-keys" },
  ],
  "a path in another case": [
    table(line("api-keys", "Settings → API keys"), credentials, oauth),
    { code: "path-label", row: "api-keys", found: "Settings → API keys" },
  ],
  "a page that is not there": [
    table(api, line("credentials", "Settings → Secrets Manager"), oauth),
    { code: "not-a-page", row: "credentials", found: "Settings → Secrets Manager" },
  ],
  "a page that only begins like one": [
    table(line("api-keys", "Settings → API Keys Manager"), credentials, oauth),
    { code: "not-a-page", row: "api-keys", found: "Settings → API Keys Manager" },
  ],
  "another page": [
    table(api, credentials, line("oauth", "Settings → Linked Accounts")),
    { code: "other-page", row: "oauth", found: "Settings → Linked Accounts" },
  ],
  "a real page where no secret goes": [
    table(api, credentials, line("oauth", "Settings → Profile")),
    { code: "other-page", row: "oauth", found: "Settings → Profile" },
  ],
  "no path": [table(api, credentials, line("oauth", "OAuth")), { code: "no-path", row: "oauth" }],
};

/** A table in which a cell holds something that is put there by the test. */
export function withMistake(text: string): string {
  return table(api.replace(rows["api-keys"][2], text), credentials, oauth);
}
