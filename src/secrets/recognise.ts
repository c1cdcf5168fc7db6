// Says what secret a text holds, if any. It runs in the page: what it reads goes nowhere.

import { FORMATS } from "./formats.ts";
import { isPlaceholder } from "./placeholder.ts";
import { readable, unbroken } from "./readable.ts";
import type { Recognition } from "./types.ts";

/** Long texts are looked at piece by piece; the pieces overlap by more than any secret is long. */
const PIECE = 100_000;
const OVERLAP = 5_000;

/**
 * Finds a secret anywhere in a text and says which kind it is; null for harmless text. Every
 * pattern has bounded repeats, so the work grows with the length of the text and no faster.
 */
export function recognise(text: string): Recognition | null {
  for (let start = 0; start < Math.max(text.length, 1); start += PIECE - OVERLAP) {
    const found = findIn(text.slice(start, start + PIECE));
    if (found) return found;
  }
  return null;
}

function findIn(piece: string): Recognition | null {
  const plain = readable(piece);
  const joined = unbroken(plain);
  return find(plain) ?? (joined === plain ? null : find(joined));
}

function find(text: string): Recognition | null {
  for (const { pattern, kind, form, vendor } of FORMATS) {
    for (const match of text.matchAll(pattern)) {
      if (!isPlaceholder(match[1] ?? match[0])) return { kind, form, vendor };
    }
  }
  return null;
}
