/** Finds a secret in a text, whole or in part, whatever the text was encoded with on its way. */

/** The shortest piece of a secret that counts as a leak, in characters. */
const PIECE = 8;
/** Eight bytes in base64 are at least ten whole digits, wherever among them the bytes begin. */
const PIECE_BASE64 = 10;

/** How many beginnings are told apart, as a power of two. */
const BITS = 20;

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
  readonly #plain = new Pieces(PIECE);
  readonly #hex = new Pieces(PIECE * 2);
  readonly #base64 = new Pieces(PIECE_BASE64);

  /** Takes a secret's own part; what it shares with harmless texts, such as a prefix, stays out. */
  add(field: string, body: string): void {
    const lower = body.toLowerCase();
    this.#plain.add(lower, { field, writing: "plain" });
    const reversed = Array.from(lower).reverse().join("");
    this.#plain.add(reversed, { field, writing: "reversed" });
    // Upper and lower case differ in hexadecimal: one for each, and no more than these.
    for (const text of [body, lower, body.toUpperCase()]) {
      this.#hex.add(hexOf(text), { field, writing: "hex" });
      for (const alignment of [0, 1, 2]) {
        this.#base64.add(base64At(text, alignment), { field, writing: "base64" });
      }
    }
  }

  /** One match for each secret and writing that is in the text. */
  find(text: string): readonly Match[] {
    const found = new Map<string, Match>();
    for (const view of new Set([text, unescaped(text)])) {
      const lower = view.toLowerCase();
      this.#plain.search(lower, found);
      this.#hex.search(lower, found);
      this.#base64.search(view.replaceAll("-", "+").replaceAll("_", "/"), found);
    }
    return [...found.values()];
  }
}

/** The runs of one length in all secrets, in one writing. */
class Pieces {
  readonly #length: number;
  readonly #sources = new Map<string, Source>();
  /** Whether any run begins like this: most places in a text need no closer look. */
  readonly #beginnings = new Uint8Array(2 ** BITS);

  constructor(length: number) {
    this.#length = length;
  }

  add(text: string, source: Source): void {
    for (let start = 0; start + this.#length <= text.length; start += 1) {
      this.#sources.set(text.slice(start, start + this.#length), source);
      this.#beginnings[beginningAt(text, start)] = 1;
    }
  }

  search(text: string, found: Map<string, Match>): void {
    for (let start = 0; start + this.#length <= text.length; start += 1) {
      if (this.#beginnings[beginningAt(text, start)] === 0) continue;
      const source = this.#sources.get(text.slice(start, start + this.#length));
      if (source === undefined) continue;
      const key = `${source.writing} ${source.field}`;
      if (found.has(key)) continue;
      found.set(key, { ...source, excerpt: text.slice(Math.max(0, start - 60), start + 60) });
    }
  }
}

/** A number for the four characters at a place; others may have the same one. */
function beginningAt(text: string, start: number): number {
  let hash = 0;
  for (let offset = 0; offset < 4; offset += 1) {
    hash = (hash * 37 + text.charCodeAt(start + offset)) & (2 ** BITS - 1);
  }
  return hash;
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
