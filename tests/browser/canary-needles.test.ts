/** Proves that the canary reads every writing, and every piece of a secret. */
import { expect, test } from "vitest";
import { Needles } from "./support/canary-needles.ts";
import { type CanaryKind, makeCanary, RECOGNISED } from "./support/canary-secrets.ts";

const writings: Readonly<Record<string, (secret: string) => string>> = {
  plain: (secret) => secret,
  "in capitals": (secret) => secret.toUpperCase(),
  "percent-encoded": encodeURIComponent,
  "percent-encoded, every character": (secret) =>
    Buffer.from(secret).toString("hex").replace(/../g, "%$&"),
  "percent-encoded twice": (secret) => encodeURIComponent(encodeURIComponent(secret)),
  "as JSON in JSON": (secret) => JSON.stringify(JSON.stringify(secret)),
  "as \\u escapes": (secret) => Buffer.from(secret).toString("hex").replace(/../g, "\\u00$&"),
  "as HTML": (secret) => secret.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  reversed: (secret) => Array.from(secret).reverse().join(""),
  hexadecimal: (secret) => Buffer.from(secret).toString("hex"),
  "in base64": (secret) => Buffer.from(secret).toString("base64"),
  "in base64 for addresses": (secret) => Buffer.from(secret).toString("base64url"),
  "in base64, one byte later": (secret) => Buffer.from(`a${secret}`).toString("base64"),
  "in base64, two bytes later": (secret) => Buffer.from(`ab${secret}`).toString("base64"),
};

const kinds: readonly CanaryKind[] = [...RECOGNISED, "opaque"];
test.for(Object.keys(writings))("%s", (name) => {
  const write = writings[name] ?? String;
  for (const kind of kinds) {
    const { text, body } = makeCanary(kind);
    const needles = new Needles();
    needles.add("field", body);
    expect(needles.find(`before ${write(text)} after`), kind).not.toEqual([]);
    for (let start = 0; start + 8 <= body.length; start += 1) {
      const piece = body.slice(start, start + 8);
      expect(needles.find(`{"a":"${write(piece)}"}`), `${kind}: ${piece}`).not.toEqual([]);
    }
    expect(needles.find(write(makeCanary(kind).text)), "another secret").toEqual([]);
  }
});
