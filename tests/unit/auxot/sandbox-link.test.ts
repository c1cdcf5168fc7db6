// A link holds ids only; what it names and is not there is told, and not repeated.

import { expect, test } from "vitest";
import { PAGES } from "../../../src/auxot/pages.ts";
import { readLink, signedIn, writeLink } from "../../../src/auxot/sandbox-link.ts";
import { SCENARIOS } from "../../../src/auxot/scenarios.ts";
import { STANDINGS } from "../../../src/auxot/standing.ts";
import { anyToken } from "../secrets/make.ts";

test("what is written is read again, for every page, viewer and state", () => {
  for (const page of [null, ...PAGES]) {
    for (const start of [null, ...SCENARIOS]) {
      const admin = { page, viewer: "admin", standing: null, start } as const;
      expect(readLink(writeLink(admin))).toEqual({ ...admin, unknown: false });
      for (const standing of STANDINGS) {
        const own = { page, viewer: null, standing, start };
        expect(readLink(writeLink(own))).toEqual({ ...own, unknown: false });
      }
    }
  }
});

test("a link for no one in particular names no viewer", () => {
  const link = { page: "oauth", viewer: null, standing: null, start: null } as const;
  expect(writeLink(link)).toBe("?page=oauth");
});

test("an empty link asks for nothing", () => {
  const nothing = { page: null, viewer: null, standing: null, start: null, unknown: false };
  for (const query of ["", "?", "?other=1"]) expect(readLink(query)).toEqual(nothing);
});

test.each(["page", "as", "start"])("an unknown %s opens without it, and says so", (name) => {
  const secret = anyToken();
  const opening = readLink(
    `?page=oauth&${name}=${secret}&start=connected`.replace("?page=oauth&page", "?page"),
  );
  expect(opening.unknown).toBe(name === "page" || name === "as" || opening.start === null);
  expect(JSON.stringify(opening)).not.toContain(secret.slice(4, 14));
});

test.each(["owner-none-free", "user-member-business"])("%s is a viewer", (as) => {
  expect(readLink(`?as=${as}`).standing).not.toBeNull();
});

test("a standing that cannot be is unknown", () => {
  expect(readLink("?as=user-owner-free")).toMatchObject({ standing: null, unknown: true });
});

test("a chosen state about roles opens with them, and any other with those there are", () => {
  const admin = { viewer: "admin", standing: null } as const;
  expect(signedIn("connected", admin)).toEqual(admin);
  expect(signedIn(null, admin)).toEqual(admin);
  expect(signedIn("alone", admin)).toMatchObject({ viewer: null, standing: { tier: "free" } });
});
