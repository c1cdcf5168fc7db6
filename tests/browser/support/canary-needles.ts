/** Finds a secret in a text, whole or in part, whatever the text was encoded with on its way. */

/** The shortest piece of a secret that counts as a leak, in characters. */
const PIECE = 8;
/** Eight bytes in base64 are at least ten whole digits, wherever among them the bytes begin. */
const PIECE_BASE64 = 10;

/** How a piece was written. Escapes, such as `%41` or `\u0041`, are undone before. */
export type Writing = "plain" | "reversed" | "base64" | "hex";

export interface Match {
  /** Where the secret was typed, as it was named to {@link Needles.add}. */
  readonly field: string;
  readonly writing: Writing;
  /** A little of the text around it, for the message of a failing test. */
  readonly excerpt: string;
}

type Source = Pick<Match, "field" | "writing">;

/** All pieces of all secrets typed so far. */
export class Needles {
  /** Pieces that are the same in upper and lower case. */
  readonly #words = new Map<string, Source>();
  readonly #base64 = new Map<string, Source>();

  /** Takes a secret's own part; what it shares with harmless texts, such as a prefix, stays out. */
  add(field: string, body: string): void {
    const lower = body.toLowerCase();
    put(this.#words, pieces(lower, PIECE), { field, writing: "plain" });
    const reversed = Array.from(lower).reverse().join("");
    put(this.#words, pieces(reversed, PIECE), { field, writing: "reversed" });
    // Upper and lower case differ in hexadecimal: one for each, and no more than these.
    for (const text of [body, lower, body.toUpperCase()]) {
      put(this.#words, pieces(hexOf(text), PIECE * 2), { field, writing: "hex" });
      for (const alignment of [0, 1, 2]) {
        const digits = base64At(text, alignment);
        put(this.#base64, pieces(digits, PIECE_BASE64), { field, writing: "base64" });
      }
    }
  }

  /** One match for each secret and writing that is in the text. */
  find(text: string): readonly Match[] {
    const found = new Map<string, Match>();
    for (const view of new Set([text, unescaped(text)])) {
      const lower = view.toLowerCase();
      search(lower, PIECE, this.#words, found);
      search(lower, PIECE * 2, this.#words, found);
      const standard = view.replaceAll("-", "+").replaceAll("_", "/");
      search(standard, PIECE_BASE64, this.#base64, found);
    }
    return [...found.values()];
  }
}

function put(map: Map<string, Source>, keys: readonly string[], source: Source): void {
  for (const key of keys) map.set(key, source);
}

function search(
  text: string,
  length: number,
  pieces: ReadonlyMap<string, Source>,
  found: Map<string, Match>,
): void {
  for (let start = 0; start + length <= text.length; start += 1) {
    const source = pieces.get(text.slice(start, start + length));
    if (source === undefined) continue;
    const key = `${source.writing} ${source.field}`;
    if (found.has(key)) continue;
    found.set(key, { ...source, excerpt: text.slice(Math.max(0, start - 60), start + 60) });
  }
}

/** Every run of so many characters. */
function pieces(text: string, length: number): readonly string[] {
  const count = Math.max(0, text.length - length + 1);
  return Array.from({ length: count }, (_, start) => text.slice(start, start + length));
}

function hexOf(text: string): string {
  return Buffer.from(text).toString("hex");
}

/** The base64 digits that depend on the text alone, when so many other bytes come before it. */
function base64At(text: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
  const first = Math.ceil((before * 8) / 6);
  return bytes.toString("base64").slice(first, Math.floor((bytes.length * 8) / 6));
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Undoes percent-encoding, JSON's escapes and HTML's entities, three layers deep. */
function unescaped(text: string): string {
  let plain = text;
  for (let layer = 0; layer < 3; layer += 1) {
    plain = plain
      .replace(/(?:%|\\x|\\u00|&#x)([0-9a-f]{2});?/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
      .replace(/&#(\d{2,3});/g, (_, code: string) => String.fromCharCode(Number(code)))
      .replace(/&(\w{2,4});/g, (whole, name: string) => entities[name] ?? whole)
      .replace(/\\(["'\\/])/g, "$1");
  }
  return plain;
}
