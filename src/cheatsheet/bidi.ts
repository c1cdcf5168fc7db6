// Marks that turn the direction of writing: whatever a text opens, it closes.

const MARKS = /[\u202A-\u202E\u2066-\u2069]/g;
const POP_EMBEDDING = "\u202C";
const POP_ISOLATE = "\u2069";

/**
 * The text, with every embedding, override and isolate closed at its end, so that it cannot turn what
 * stands after it (Unicode Standard Annex 9, X1–X8).
 */
export function closeBidi(text: string): string {
  const open: string[] = [];
  for (const [mark] of text.matchAll(MARKS)) {
    if (mark === POP_EMBEDDING) {
      if (open.at(-1) === POP_EMBEDDING) open.pop();
    } else if (mark === POP_ISOLATE) {
      // Closing an isolate closes whatever was opened within it.
      const isolate = open.lastIndexOf(POP_ISOLATE);
      if (isolate !== -1) open.length = isolate;
    } else open.push(mark >= "\u2066" ? POP_ISOLATE : POP_EMBEDDING);
  }
  return text + open.reverse().join("");
}
