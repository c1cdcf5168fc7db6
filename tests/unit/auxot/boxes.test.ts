// The whole table of which kind of secret belongs in which box, and the page to open instead.

import { describe, expect, test } from "vitest";
import {
  BOXES,
  type Box,
  boxKindOf,
  type Destination,
  destinationOf,
  fitOf,
  KINDS,
  type Kind,
  PLAIN_FIELDS,
  pageBoxOf,
  pageOf,
  verdictOf,
  wrongBox,
} from "../../../src/auxot/boxes.ts";
import type { Page } from "../../../src/auxot/pages.ts";
import { SECRET_FORMS } from "../../../src/secrets/kinds.ts";

interface Row {
  readonly rightIn: readonly Box[];
  readonly destination: Destination;
  readonly page: Page | null;
}

/** Into Auxot: the caller presents it. Out: Credentials keeps it. Delegated: the OAuth page. */
const table: Readonly<Record<Kind, Row>> = {
  "user-key": { rightIn: ["caller"], destination: "api-keys", page: "api-keys" },
  "team-key": { rightIn: ["caller", "webhook"], destination: "api-keys", page: "api-keys" },
  "tools-key": { rightIn: [], destination: "tools-worker", page: null },
  "vendor-token": { rightIn: ["credentials"], destination: "credentials", page: "credentials" },
  "webhook-secret": {
    rightIn: ["credentials", "webhook"],
    destination: "credentials",
    page: "credentials",
  },
  "client-secret": { rightIn: ["oauth"], destination: "oauth-client", page: "oauth" },
  "oauth-token": { rightIn: [], destination: "oauth-connect", page: "oauth" },
  "chat-code": {
    rightIn: ["linked-accounts"],
    destination: "linked-accounts",
    page: "linked-accounts",
  },
};

test("every form counts as a kind of the table, a callback as a token", () => {
  expect(new Set(SECRET_FORMS.map(boxKindOf))).toEqual(
    new Set(KINDS.filter((kind) => kind !== "chat-code")),
  );
  expect(boxKindOf("oauth-code")).toBe("oauth-token");
});

describe.each(KINDS)("%s", (kind) => {
  const { rightIn, destination, page } = table[kind];

  test.each(BOXES)("in the box %s", (box) => {
    const verdict = verdictOf(kind, box);
    if (rightIn.includes(box)) expect(verdict).toBe("right");
    // A vendor cannot tell: what is wrong there goes in all the same.
    else expect(verdict).toBe(box === "webhook" ? "taken" : "stopped");
  });

  test.each(PLAIN_FIELDS)("is stopped in the field %s", (field) => {
    expect(verdictOf(kind, field)).toBe("stopped");
  });

  test("belongs in the same place whichever box it was put into, but for a personal key at a vendor", () => {
    const elsewhere = BOXES.filter((box) => destinationOf(kind, box) !== destination);
    expect(elsewhere).toEqual(kind === "user-key" ? ["webhook"] : []);
  });

  test(`belongs in ${destination}, and opens ${page ?? "none of the pages"}`, () => {
    expect(destinationOf(kind, "prompt")).toBe(destination);
    expect(pageOf(destination)).toBe(page);
  });
});

test("a personal key at a vendor is replaced by a team key", () => {
  expect(wrongBox("user-key", "Auxot", "webhook")).toMatchObject({
    right: "team-key",
    open: "api-keys",
  });
});

test("a wrong box names what it is, whose, and where to go", () => {
  expect(wrongBox("oauth-code", "GitHub", "credentials")).toEqual({
    code: "wrong-box",
    box: "credentials",
    form: "oauth-code",
    kind: "oauth-token",
    vendor: "GitHub",
    right: "oauth-connect",
    open: "oauth",
  });
});

test("a fit is there for a right box only", () => {
  expect(fitOf("vendor-token", "GitHub", "credentials")).toEqual({
    box: "credentials",
    kind: "vendor-token",
    vendor: "GitHub",
  });
  expect(fitOf("vendor-token", "GitHub", "oauth")).toBeNull();
  expect(fitOf(null, "", "credentials")).toBeNull();
});

test("a field for plain text stands beside its page's box", () => {
  expect(PLAIN_FIELDS.map(pageBoxOf)).toEqual(["credentials", "oauth"]);
  expect(pageBoxOf("caller")).toBe("caller");
});
