// A sheet put into the parts that every export shows, in its own way.

import { closeBidi } from "./bidi.ts";
import { screenLine } from "./renames.ts";
import { LINES, type Sheet, type SheetLine } from "./sheet.ts";
import type { SheetWords } from "./text.ts";
import { vendorsIn } from "./vendors.ts";

export interface Row {
  /** The direction, such as "Into Auxot". */
  readonly title: string;
  /** The page, such as "API Keys". */
  readonly page: string;
  readonly text: string;
  readonly vendors: readonly string[];
  /** That it is admin-only, and the note; empty for neither. */
  readonly note: string;
}

export interface Presented {
  readonly title: string;
  /** Who and when, and how the exit check went; empty when none is known. */
  readonly by: string;
  readonly rows: readonly Row[];
  /** What labels are called on its writer's screen; empty when nothing differs. */
  readonly screen: string;
  /** Heads the reply. */
  readonly replyTitle: string;
  /** The reply; empty for none. */
  readonly reply: string;
}

/** The parts of a sheet, each text on one line but for the reply. */
export function present(sheet: Sheet, words: SheetWords): Presented {
  const rows = LINES.map((id) => ({
    title: words.lines[id].title,
    page: words.lines[id].page,
    text: oneLine(sheet.lines[id].text),
    vendors: sheet.lines[id].vendors.map(oneLine).filter(Boolean),
    note: noteOf(sheet.lines[id], words),
  }));
  const reply = closeBidi(withoutControls(sheet.reply).trim());
  return {
    title: words.title,
    by: [byLine(sheet, words), exitLine(sheet, words)].filter(Boolean).join(" "),
    rows,
    screen: oneLine(screenLine(sheet.renames ?? [], words.screen)),
    replyTitle: words.replyTitle,
    reply,
  };
}

/** A row as one sentence or a few: its text, the vendors it does not name itself, its note. */
export function inOneLine({ text, vendors, note }: Row, words: SheetWords): string {
  const named = vendorsIn(text, vendors);
  const others = vendors.filter((vendor) => !named.includes(vendor));
  const list = others.length > 0 ? words.vendors.replace("{vendors}", () => others.join(", ")) : "";
  const rest = [list, note].filter((part) => part !== "");
  const ended = rest.length === 0 || text === "" || /[.!?…:;]["”’)]?$/.test(text);
  return [ended ? text : `${text}.`, ...rest].filter((part) => part !== "").join(" ");
}

/** A day such as "2026-11-24", as people write it; empty for none, or for what is no day. */
export function dayInWords(date: string): string {
  if (Number.isNaN(Date.parse(`${date}T00:00:00Z`))) return "";
  const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${date}T00:00:00Z`));
}

function byLine({ author, date }: Sheet, { by }: SheetWords): string {
  const kind = author && date ? by.both : author ? by.author : date ? by.date : "";
  const values = { author: oneLine(author), date: dayInWords(date) };
  return kind.replace(/\{(author|date)\}/g, (_, key: keyof typeof values) => values[key]);
}

/** How the exit check went, as its taker says; empty when they do not. */
export function exitLine({ exit }: Pick<Sheet, "exit">, words: Pick<SheetWords, "exit">): string {
  if (!exit) return "";
  const { date, right, of } = exit;
  const values = { date: dayInWords(date), right: String(right), of: String(of) };
  return words.exit.replace(/\{(date|right|of)\}/g, (_, key: keyof typeof values) => values[key]);
}

function noteOf({ suggested, adminOnly, note }: SheetLine, words: SheetWords): string {
  const parts = [adminOnly && words.adminOnly, oneLine(note), suggested && words.suggested];
  return parts.filter(Boolean).join(" ");
}

/** The text without line breaks, which would end the line it stands in. */
function oneLine(text: string): string {
  return closeBidi(withoutControls(text.replace(/\s+/g, " ")).trim());
}

/** The text without signs that only a terminal obeys; breaks and tabs stay. */
function withoutControls(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, "");
}
