// Says what secret a text holds, if any. It runs in the page: what it reads goes nowhere.

import { JWT } from "./formats/keys.ts";
import { meansOAuth, recognition } from "./kinds.ts";
import { meaningOf } from "./meaning.ts";
import { nameBefore } from "./names.ts";
import { readable, unbroken } from "./readable.ts";
import { scanPasswords } from "./scan-passwords.ts";
import { type Hit, scanShapes } from "./scan-shapes.ts";
import { scanValues } from "./scan-values.ts";
import type { Recognition } from "./types.ts";

/** Long texts are looked at piece by piece; the pieces overlap by more than any secret is long. */
const PIECE = 100_000;
const OVERLAP = 5_000;
/** A secret that was wrapped is looked for where a person pasted it, not in a whole file. */
const LONGEST_WRAPPED = 20_000;

/**
 * Finds a secret anywhere in a text and says which kind it is; null for harmless text. Every
 * pattern has bounded repeats, so the work grows with the length of the text and no faster.
 */
export function recognise(text: string): Recognition | null {
  for (let start = 0; start < Math.max(text.length - OVERLAP, 1); start += PIECE - OVERLAP) {
    const found = findIn(text.slice(start, start + PIECE));
    if (found) return found;
  }
  return null;
}

function findIn(piece: string): Recognition | null {
  const plain = readable(piece);
  const found = find(plain);
  if (found || plain.length > LONGEST_WRAPPED) return found;
  const joined = unbroken(plain);
  if (joined === plain) return null;
  return /\s/.test(joined) ? whole(joined, scanShapes(joined)) : find(joined);
}

/** What names its vendor counts first, then a name of OAuth's, then what belongs to no one. */
function find(text: string): Recognition | null {
  const hit = scanShapes(text);
  if (hit && hit.row.vendor !== "") return whole(text, hit);
  const value = scanValues(text);
  if (value && (value.kind === "oauth" || value.vendor !== "")) return value;
  return whole(text, hit) ?? value ?? scanPasswords(text);
}

/**
 * A JWT could be anyone's, and is what its name says: `access_token`, or `anon_key`. Whatever else was hit
 * is a secret under any name: a private key in a `file:`, a code behind `/callback/path?`.
 */
function whole(text: string, hit: Hit | null): Recognition | null {
  if (!hit) return null;
  const { form, vendor } = hit.row;
  if (hit.row !== JWT) return recognition(form, vendor);
  const name = nameBefore(text, hit.index);
  const meaning = name ? meaningOf(name.words) : null;
  if (meaning === "public") return null;
  return recognition(meansOAuth(meaning) ? meaning : form, vendor);
}
