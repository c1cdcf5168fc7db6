// What holds for every secret and every text, tried with many drawn at random.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kindOf } from "../../../src/secrets/kinds.ts";
import { recognise } from "../../../src/secrets/recognise.ts";
import { FAMILIES } from "./families.ts";
import { randomSource } from "./make.ts";
import { fill } from "./template.ts";

// The same texts in every run, as everywhere in these tests: a test that fails must fail again.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1), numRuns: 200 });

/** Secrets that tell by themselves: of the others, the name must come with them. */
const alone = FAMILIES.flatMap(([, rows, cases]) =>
  cases.flatMap((row, index) => {
    const format = rows[index];
    const byName = format !== undefined && "words" in format;
    return byName || row.vendor === "" ? [] : [row];
  }),
);
const besides = FAMILIES.flatMap(([, rows, cases]) =>
  cases.filter((_, index) => "words" in (rows[index] ?? {})),
);

/** One row's sample, filled in anew. */
const secretOf = (rows: typeof alone) =>
  fc.tuple(fc.constantFrom(...rows), fc.nat()).map(([{ vendor, form, samples }, seed]) => ({
    text: fill(samples[0], randomSource(seed)),
    expected: { kind: kindOf(form), form, vendor },
  }));
const tells = secretOf(alone);
const isNamed = secretOf(besides);
const words = fc.array(fc.constantFrom("use", "this", "for", "Ana", "please", "it", "works"), {
  maxLength: 12,
});
const blanks = fc.string({ unit: fc.constantFrom(" ", "\t", "\n", "\r\n"), maxLength: 8 });

const wrappings: Readonly<Record<string, (text: string) => string>> = {
  quotes: (text) => `"${text}"`,
  "code marks": (text) => `\`${text}\``,
  brackets: (text) => `(${text})`,
  JSON: (text) => JSON.stringify({ values: [{ is: text }] }, null, 2),
  "a header": (text) => `curl -H "Authorization: Bearer ${text}" https://a.example`,
  "a URL": (text) => `https://a.example/?v=${encodeURIComponent(text)}&x=1`,
  "an export": (text) => `export VALUE='${text}'`,
  YAML: (text) => `deploy:\n  value: ${text}\n  replicas: 3`,
};

describe("a secret that tells by itself is found", () => {
  test.each(Object.entries(wrappings))("in %s", (_, wrap) => {
    fc.assert(
      fc.property(tells, ({ text, expected }) => {
        expect(recognise(wrap(text)), wrap(text)).toEqual(expected);
      }),
    );
  });

  test("in prose", () => {
    fc.assert(
      fc.property(words, tells, words, (before, { text, expected }, after) => {
        expect(recognise([...before, text, ...after].join(" "))).toEqual(expected);
      }),
    );
  });

  test("with blanks around it", () => {
    fc.assert(
      fc.property(blanks, tells, blanks, (before, { text, expected }, after) => {
        expect(recognise(before + text + after)).toEqual(expected);
      }),
    );
  });

  test("with its lines broken anywhere past its beginning", () => {
    const breaks = fc.constantFrom("\n", "\r\n", "\n    ", "\\\n");
    fc.assert(
      fc.property(tells, fc.integer({ min: 8, max: 40 }), breaks, ({ text }, width, lineBreak) => {
        const lines = text.match(new RegExp(`.{1,${width}}`, "gs")) ?? [];
        expect(recognise(lines.join(lineBreak)), lines.join(lineBreak)).not.toBeNull();
      }),
    );
  });
});

describe("a secret with its name is found", () => {
  test("in capitals, in small letters, and with blanks around it", () => {
    const cases = fc.constantFrom(
      (name: string) => name.toUpperCase(),
      (name: string) => name.toLowerCase(),
      (name: string) => name.replaceAll("_", "-"),
    );
    fc.assert(
      fc.property(blanks, isNamed, cases, blanks, (before, { text, expected }, change, after) => {
        const [name = "", ...value] = text.split("=");
        const line = `${before}${change(name)} = ${value.join("=")}${after}`;
        expect(recognise(line), line).toEqual(expected);
      }),
    );
  });

  test("in quotes, in JSON, in a shell", () => {
    fc.assert(
      fc.property(isNamed, ({ text, expected }) => {
        const [name = "", ...rest] = text.split("=");
        const value = rest.join("=");
        const lines = [JSON.stringify({ [name]: value }), `${name}: '${value}'`, `export ${text}`];
        for (const line of lines) expect(recognise(line), line).toEqual(expected);
      }),
    );
  });
});

describe("any text at all", () => {
  const starts = FAMILIES.flatMap(([, rows]) =>
    rows.flatMap((row) => ("starts" in row ? row.starts : "words" in row ? row.words : [])),
  );
  const pieces = fc.oneof(
    fc.constantFrom(...starts, "=", ":", '"', "\n", "%", "\\", "token", "password", "code="),
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(..."abcXYZ0189-_./+="), maxLength: 60 }),
  );

  test("is looked at without an error, and twice with the same answer", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        expect(recognise(text)).toEqual(recognise(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test("is harmless where it is made of words", () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(recognise(text.join(" "))).toBeNull();
      }),
    );
  });
});
