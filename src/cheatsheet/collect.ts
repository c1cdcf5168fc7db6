// Finds the sheets in whatever a team lead pastes: a thread, a mail, a list of links, a file.

import { decode, type NotDecoded } from "./link.ts";
import { once } from "./same-sheet.ts";
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
  const beginnings = beginningsAmong([...found.keys(), ...failed.keys()]);
  const most = Math.max(...lists.map((list) => list.filter((each) => found.has(each)).length));
  return {
    sheets,
    repeated: Math.max(most - sheets.length, 0),
    faults: [...failed].flatMap(([candidate, reason]) =>
      // What is cut short in one reading of the text may be whole in another.
      beginnings.has(candidate) ? [] : [reason],
    ),
  };
}

/** Those that others begin with. Sorted, what begins with one stands right behind it. */
function beginningsAmong(candidates: readonly string[]): ReadonlySet<string> {
  const sorted = candidates.toSorted();
  return new Set(sorted.filter((each, index) => sorted[index + 1]?.startsWith(each)));
}

function candidates(text: string): readonly string[] {
  return Array.from(text.matchAll(CANDIDATE), ([, candidate = ""]) => candidate);
}

/** The text, and as it was before mail programs and link scanners changed it. */
function readings(text: string): readonly string[] {
  const clean = withoutBreaks(withoutEntities(text));
  const whole = clean.replace(/=\r?\n/g, "");
  const joined = whole.replace(/\s*[\r\n]+[>|!\s]*/g, "");
  const quoted = whole.replace(/=3D/gi, "=");
  const plain = [text, clean, whole, joined, unescaped(clean), unescaped(joined)];
  return [...plain, unscanned(joined), unscanned(quoted), ...encodedParts(text)];
}

/** Outlook's Safe Links and others hold the address with percent signs, some more than once. */
function unescaped(text: string): string {
  return text.replace(/%(?:25)*([0-9A-F]{2})/gi, (_, code) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/** HTML and JSON may write any sign as a number. */
function withoutEntities(text: string): string {
  return text
    .replace(/&#(?:x([0-9a-f]{1,4})|(\d{1,5}));/gi, (_, hex, decimal) =>
      String.fromCharCode(hex ? parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
}

/** Where a program lets a long address break, it puts signs without a width, or empty tags. */
function withoutBreaks(text: string): string {
  return text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]|<wbr>|<\/?span\b[^<>]{0,200}>/gi, "");
}

/** What a mail holds in base64. */
function encodedParts(text: string): readonly string[] {
  const blocks =
    text.match(/^[A-Za-z0-9+/]{60,76}\r?$(?:\n[A-Za-z0-9+/]{1,76}={0,2}\r?$)*/gm) ?? [];
  return blocks.map((block) => {
    try {
      return atob(block.replace(/\s/g, ""));
    } catch {
      return "";
    }
  });
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
