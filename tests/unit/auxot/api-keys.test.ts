// Making, showing and deleting keys: who may, and that nothing of a plaintext is kept.

import { describe, expect, test } from "vitest";
import { answerCall, createKey, deleteKey, maskedCall } from "../../../src/auxot/api-keys.ts";
import { listKeys, maskedKey } from "../../../src/auxot/key-list.ts";
import { fingerprintOf } from "../../../src/secrets/fingerprint.ts";
import { anyToken } from "../secrets/make.ts";
import { accepted, admins, as, mine, piecesOf, surroundings } from "./surroundings.ts";

const make = (workspace = mine, owner: "personal" | "team" = "personal", name = "CI") =>
  accepted(createKey(workspace, { name, owner }, surroundings));

describe("a new key", () => {
  test.each([
    ["personal", /^user\.demo0001\./],
    ["team", /^team\.demo0001\./],
  ] as const)("of the kind %s tells so by its prefix, and that it is fake", (owner, prefix) => {
    const { plaintext } = make(admins, owner).value;
    expect(plaintext).toMatch(prefix);
    expect(plaintext).toContain("NOT-A-REAL-KEY");
  });

  test("has its name without blanks around it, its owner and its maker", () => {
    expect(make(mine, "personal", "  CI Pipeline ").value.key).toMatchObject({
      name: "CI Pipeline",
      owner: "personal",
      madeBy: "you",
      deleted: false,
    });
  });

  test("has no character in its name that cannot be seen", () => {
    expect(make(mine, "personal", "CI\u200b Pipe\u0007line").value.key.name).toBe("CI Pipeline");
  });

  test("differs from the one before in every part that could be used", () => {
    const first = make();
    const second = make(first.workspace);
    expect(second.value.key.id).not.toBe(first.value.key.id);
    expect(second.value.plaintext.split(".")[2]).not.toBe(first.value.plaintext.split(".")[2]);
  });

  test("leaves only a salted fingerprint behind", () => {
    const { workspace, value } = make();
    const kept = JSON.stringify(workspace);
    const [, , secret = ""] = value.plaintext.split(".");
    expect(secret.length).toBeGreaterThan(16);
    expect(piecesOf(secret).filter((piece) => kept.includes(piece))).toEqual([]);
    const { salt, hash } = value.key.fingerprint;
    expect(salt.length).toBeGreaterThanOrEqual(16);
    expect(fingerprintOf(value.plaintext, salt).hash).toBe(hash);
    expect(make(workspace).value.key.fingerprint.salt).not.toBe(salt);
  });

  test("is shown with its secret part masked", () => {
    expect(maskedKey(make(admins, "team").value.key)).toBe("team.demo0001.********");
  });
});

describe("a key is not made", () => {
  test.each([
    ["without a name", "  ", { code: "name-missing" }],
    ["with too long a name", "a b ".repeat(17), { code: "name-too-long", limit: 64 }],
    ["with a secret as its name", anyToken(), { code: "wrong-box", box: "api-keys" }],
  ])("%s", (_, name, refusal) => {
    const outcome = createKey(mine, { name, owner: "personal" }, surroundings);
    expect(outcome).toMatchObject({ ok: false, refusal });
  });

  test("for a team by a Member", () => {
    expect(createKey(mine, { name: "CI", owner: "team" }, surroundings)).toEqual({
      ok: false,
      refusal: { code: "role", needs: "team-key" },
    });
  });

  test("and a name of just 64 characters is short enough", () => {
    expect(make(mine, "personal", "ab".repeat(32)).value.key.name).toHaveLength(64);
  });
});

describe("the list", () => {
  const both = make(make(admins, "team", "Shared").workspace, "personal", "Robin's").workspace;

  test("holds one's own keys and the team's", () => {
    expect(listKeys(both).map(({ name }) => name)).toEqual(["Shared", "Robin's"]);
  });

  test("holds no personal key of somebody else", () => {
    expect(listKeys(as("you", both)).map(({ name }) => name)).toEqual(["Shared"]);
  });
});

describe("deleting", () => {
  test("marks the key, once", () => {
    const { workspace, value } = make();
    const after = accepted(deleteKey(workspace, value.key.id)).workspace;
    expect(listKeys(after)).toMatchObject([{ id: value.key.id, deleted: true }]);
    expect(deleteKey(after, value.key.id)).toMatchObject({ refusal: { code: "not-found" } });
  });

  test("leaves the other keys alone", () => {
    const first = make();
    const second = make(first.workspace);
    const after = accepted(deleteKey(second.workspace, first.value.key.id)).workspace;
    expect(after.keys.map(({ deleted }) => deleted)).toEqual([true, false]);
  });

  test("a team key takes the team right", () => {
    const { workspace, value } = make(admins, "team");
    expect(deleteKey(as("you", workspace), value.key.id)).toEqual({
      ok: false,
      refusal: { code: "role", needs: "team-key" },
    });
  });

  test("somebody else's personal key is not even found", () => {
    const { workspace, value } = make(admins);
    expect(deleteKey(as("you", workspace), value.key.id)).toMatchObject({
      refusal: { code: "not-found" },
    });
  });
});

describe("what a caller presents, as it may be shown", () => {
  const made = accepted(createKey(mine, { name: "CI", owner: "personal" }, surroundings));
  const { key, plaintext } = made.value;

  test.each([null, "", "  "])("%j is nothing", (presented) => {
    expect(maskedCall(made.workspace, presented)).toBeNull();
  });

  test("a key shows its prefix and id, and anything else not a character", () => {
    expect(maskedCall(made.workspace, ` ${plaintext} `)).toBe(maskedKey(key));
    expect(maskedCall(made.workspace, "practice")).toBe("********");
    expect(maskedKey(key)).toBe(`user.${key.id}.********`);
  });

  test("blanks around a presented key do not matter", () => {
    expect(answerCall(made.workspace, ` ${plaintext}\n`, "agents", surroundings)).toMatchObject({
      answer: { status: 200 },
    });
  });
});

test("of two keys the one that is meant is deleted, once", () => {
  const first = accepted(createKey(mine, { name: "One", owner: "personal" }, surroundings));
  const both = accepted(
    createKey(first.workspace, { name: "Two", owner: "personal" }, surroundings),
  );
  const { id } = both.value.key;
  const after = accepted(deleteKey(both.workspace, id)).workspace;
  expect(after.keys.map(({ name, deleted }) => [name, deleted])).toEqual([
    ["One", false],
    ["Two", true],
  ]);
  expect(deleteKey(after, id)).toEqual({ ok: false, refusal: { code: "not-found" } });
});
