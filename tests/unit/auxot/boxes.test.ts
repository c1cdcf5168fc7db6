// The whole table of which secret belongs in which box, and the page to open instead.

import { describe, expect, test } from "vitest";
import {
  BOXES,
  type Box,
  type Destination,
  destinationOf,
  fits,
  pageOf,
} from "../../../src/auxot/boxes.ts";
import type { Page } from "../../../src/auxot/pages.ts";
import { SECRET_FORMS } from "../../../src/secrets/kinds.ts";
import type { SecretForm } from "../../../src/secrets/types.ts";

interface Row {
  readonly takenBy: readonly Box[];
  readonly destination: Destination;
  readonly page: Page | null;
}

/** Into Auxot: the caller presents it. Out: Credentials keeps it. Delegated: the OAuth page. */
const table: Readonly<Record<SecretForm, Row>> = {
  "user-key": { takenBy: ["caller"], destination: "api-keys", page: "api-keys" },
  "team-key": { takenBy: ["caller"], destination: "api-keys", page: "api-keys" },
  "tools-key": { takenBy: [], destination: "tools-worker", page: null },
  "vendor-token": { takenBy: ["credentials"], destination: "credentials", page: "credentials" },
  "webhook-secret": { takenBy: ["credentials"], destination: "credentials", page: "credentials" },
  "client-secret": { takenBy: ["oauth"], destination: "oauth-client", page: "oauth" },
  "oauth-token": { takenBy: [], destination: "oauth-connect", page: "oauth" },
  "oauth-code": { takenBy: [], destination: "oauth-connect", page: "oauth" },
};

test("the table knows every form of secret", () => {
  expect(Object.keys(table).sort()).toEqual([...SECRET_FORMS].sort());
});

describe.each(Object.entries(table) as [SecretForm, Row][])("%s", (form, row) => {
  test(`belongs in ${row.destination}`, () => {
    expect(destinationOf(form)).toBe(row.destination);
  });

  test(`opens ${row.page ?? "none of the simulated pages"}`, () => {
    expect(pageOf(destinationOf(form))).toBe(row.page);
  });

  test.each(BOXES)("in the box %s", (box) => {
    expect(fits(form, box)).toBe(row.takenBy.includes(box));
  });
});

test("no secret of any form belongs in a field for plain text", () => {
  const plain: readonly Box[] = [
    "api-keys",
    "credentials-name",
    "oauth-client-id",
    "linked-accounts",
  ];
  for (const box of plain) {
    expect(
      SECRET_FORMS.filter((form) => fits(form, box)),
      box,
    ).toEqual([]);
  }
});
