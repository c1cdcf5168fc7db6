// The cheat sheet as the part of a link after its "#", which no browser sends to anybody.

import { sha256 } from "@noble/hashes/sha2.js";
import { deflateSync, inflateSync } from "fflate";
import { readSheet, writeSheet } from "./read-sheet.ts";
import { secretIn } from "./secret-in.ts";
import { LINES, type Sheet, type SheetPart, tooLong } from "./sheet.ts";

/** The version of what is within; a link says it first: `1.<data>.<check>`. */
const VERSION = "1";
/** The most a link may hold, in characters: chats cut longer messages in two. */
const LONGEST = 3500;
/** The most the data may grow to when it is inflated, in bytes. */
const LARGEST = 64_000;
const CHECK_LENGTH = 6;

export type Encoded =
  | { readonly ok: true; readonly hash: string }
  | {
      readonly ok: false;
      readonly reason: "secret" | "too-long" | "not-a-sheet";
      /** Where it is; "whole" when no part alone is to blame. */
      readonly line: SheetPart | "whole";
    };

export type NotDecoded =
  | "empty"
  | "not-a-sheet"
  | "truncated"
  | "damaged"
  | "too-long"
  | "newer"
  | "secret";

export type Decoded =
  | { readonly ok: true; readonly sheet: Sheet }
  | { readonly ok: false; readonly reason: NotDecoded };

/** Writes a sheet as `1.<data>.<check>`, without the "#". It never throws, and refuses a secret. */
export function encode(sheet: Sheet): Encoded {
  try {
    const long = tooLong(sheet);
    if (long) return { ok: false, reason: "too-long", line: long };
    // What is looked at is what is sent, whatever the value answers when it is asked again.
    const json = JSON.stringify(writeSheet(sheet));
    const read = readSheet(JSON.parse(json));
    if (!read || JSON.stringify(writeSheet(read)) !== json) {
      return { ok: false, reason: "not-a-sheet", line: "whole" };
    }
    const secret = secretIn(read);
    if (secret) return { ok: false, reason: "secret", line: secret };
    const data = toBase64Url(deflateSync(new TextEncoder().encode(json), { level: 9 }));
    const hash = `${VERSION}.${data}.${checkOf(data)}`;
    return hash.length > LONGEST
      ? { ok: false, reason: "too-long", line: longestPart(sheet) }
      : { ok: true, hash };
  } catch {
    return { ok: false, reason: "not-a-sheet", line: "whole" };
  }
}

/**
 * Reads what stands after a link's "#", with or without that sign, and with whatever a chat has put
 * behind it. It never throws.
 */
export function decode(hash: string): Decoded {
  try {
    const given = unescaped(String(hash)).trim().replace(/^#/, "");
    if (given === "") return { ok: false, reason: "empty" };
    if (given.length > LONGEST) return { ok: false, reason: "too-long" };
    const [, version, data = "", , check] = /^(\d{1,4})\.([\w-]*)(\.([\w-]*))?/.exec(given) ?? [];
    if (version === undefined) return { ok: false, reason: "not-a-sheet" };
    if (version !== VERSION) {
      return { ok: false, reason: Number(version) > Number(VERSION) ? "newer" : "not-a-sheet" };
    }
    if (check === undefined || check.length < CHECK_LENGTH)
      return { ok: false, reason: "truncated" };
    if (check.slice(0, CHECK_LENGTH) !== checkOf(data)) return { ok: false, reason: "damaged" };
    return open(data);
  } catch {
    return { ok: false, reason: "damaged" };
  }
}

function open(data: string): Decoded {
  // fflate writes no further than the room it is given: what fills it has more to say.
  const bytes = inflateSync(fromBase64Url(data), { out: new Uint8Array(LARGEST) });
  if (bytes.length >= LARGEST) return { ok: false, reason: "too-long" };
  const sheet = readSheet(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  if (!sheet) return { ok: false, reason: "not-a-sheet" };
  return secretIn(sheet) ? { ok: false, reason: "secret" } : { ok: true, sheet };
}

/** Six characters that show whether the data arrived as it left; they protect from accidents only. */
function checkOf(data: string): string {
  return toBase64Url(sha256(new TextEncoder().encode(data))).slice(0, CHECK_LENGTH);
}

/** Some mail programs write "#" and "." as percent signs and numbers. */
function unescaped(hash: string): string {
  return hash.replace(/%([0-9A-Fa-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
}

function toBase64Url(bytes: Uint8Array): string {
  const signs = { "+": "-", "/": "_", "=": "" } as const;
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return text.replace(/[+/=]/g, (sign) => signs[sign as keyof typeof signs]);
}

function fromBase64Url(text: string): Uint8Array {
  const bytes = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
}

/** The part to shorten first. */
function longestPart({ lines, reply }: Sheet): SheetPart {
  const sizes = LINES.map((id) => [id, JSON.stringify(lines[id]).length] as const);
  const [id, size] = sizes.reduce((most, each) => (each[1] > most[1] ? each : most));
  return reply.length >= size ? "reply" : id;
}
