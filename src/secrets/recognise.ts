// Says what secret a text holds, if any. It runs in the page: what it reads goes nowhere.

import { FORMATS } from "./formats.ts";
import { isPlaceholder } from "./placeholder.ts";
import { readable, unbroken } from "./readable.ts";
import type { Recognition } from "./types.ts";

/** Longer texts are looked at from both ends only, so that no paste can hold up the page. */
const MOST_CHARACTERS = 200_000;

/**
 * Finds a secret anywhere in a text and says which kind it is; null for harmless text. Every
 * pattern has bounded repeats, so the work grows with the length of the text and no faster.
 */
export function recognise(text: string): Recognition | null {
  const plain = readable(withinReason(text));
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

function withinReason(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return `${text.slice(0, MOST_CHARACTERS / 2)}\n${text.slice(-MOST_CHARACTERS / 2)}`;
}
