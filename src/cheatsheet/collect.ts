// Finds the sheets in whatever a team lead pastes: a thread, a mail, a list of links, a file.

import { decode, type NotDecoded } from "./link.ts";
import { writeSheet } from "./read-sheet.ts";
import type { Sheet } from "./sheet.ts";
import { fromFile } from "./sheet-file.ts";

export interface Collected {
  /** Each sheet once, in an order that does not depend on how they came. */
  readonly sheets: readonly Sheet[];
  /** How many more copies of them there were. */
  readonly repeated: number;
  /** Why links that are no sheet are none; one for each such link. */
  readonly faults: readonly NotDecoded[];
}

/** The beginning of a link's last part. Proofpoint writes "*" in the place of "#". */
const CANDIDATE = /[#*](\d{1,4}\.[\w-]{16,}(?:\.[\w-]{0,6})?)/g;
/** Every sheet in a text, each once. It never throws. */
export function collect(text: string): Collected {
  const file = text.trimStart().startsWith("{") ? fromFile(text) : null;
  if (file?.ok) return { sheets: [file.sheet], repeated: 0, faults: [] };
  if (file && file.reason !== "not-a-sheet") {
    return { sheets: [], repeated: 0, faults: [file.reason] };
  }
  const found = new Map<string, Sheet>();
  const failed = new Map<string, NotDecoded>();
  const lists = readings(text).map(candidates);
  for (const candidate of new Set(lists.flat())) {
    const decoded = decode(candidate);
    if (decoded.ok) found.set(candidate, decoded.sheet);
    else failed.set(candidate, decoded.reason);
  }
  const sheets = once([...found.values()]);
  const most = Math.max(...lists.map((list) => list.filter((each) => found.has(each)).length));
  return {
    sheets,
    repeated: Math.max(most - sheets.length, 0),
    faults: [...failed].flatMap(([candidate, reason]) =>
      // What is cut short in one reading of the text may be whole in another.
      beginsAny(candidate, [...found.keys(), ...failed.keys()]) ? [] : [reason],
    ),
  };
}

function beginsAny(start: string, candidates: readonly string[]): boolean {
  return candidates.some((each) => each !== start && each.startsWith(start));
}

/** The sheets without those that say the same; of two days the later one stays. */
export function once(sheets: readonly Sheet[]): readonly Sheet[] {
  const kept = new Map<string, Sheet>();
  for (const sheet of sheets) {
    const key = keyOf(sheet);
    const before = kept.get(key);
    if (!before || before.date < sheet.date) kept.set(key, sheet);
  }
  return [...kept.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sheet]) => sheet);
}

/** What makes a sheet the same as another: all of it but the day. */
export function keyOf(sheet: Sheet): string {
  return JSON.stringify(writeSheet({ ...sheet, date: "" }));
}

function candidates(text: string): readonly string[] {
  return Array.from(text.matchAll(CANDIDATE), ([, candidate = ""]) => candidate);
}

/** The text, and as it was before mail programs and link scanners changed it. */
function readings(text: string): readonly string[] {
  const whole = text.replace(/=\r?\n/g, "");
  const joined = whole.replace(/\r?\n[>\s]*/g, "");
  return [text, whole, joined, unescaped(text), unescaped(joined), unscanned(joined)];
}

/** Outlook's Safe Links and others hold the address with percent signs, sometimes twice. */
function unescaped(text: string): string {
  return text.replace(/%25/g, "%").replace(/%23/g, "#");
}

/** Proofpoint's URL Defense, second version, writes "-23" for "#", "_" for "/" and "-" as "-2D". */
function unscanned(text: string): string {
  const link = /[?&]u=(https?-3A_[\w.-]+)/g;
  const read = (address: string) =>
    address
      .replaceAll("_", "/")
      .replace(/-([0-9A-F]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
  return Array.from(text.matchAll(link), ([, address = ""]) => read(address)).join("\n");
}
