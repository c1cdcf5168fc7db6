// A sheet as JSON, in a link and in a file: what is empty is left out, what is strange is refused.

import { fields, text } from "./fields.ts";
import {
  type ExitResult,
  LIMITS,
  LINES,
  type LineId,
  type Rename,
  type Sheet,
  type SheetLine,
  tooLong,
} from "./sheet.ts";

/** The sheet as plain data, ready for JSON. */
export function writeSheet(sheet: Sheet): object {
  const { lines, reply, author, date, missed = [], exit, renames = [] } = sheet;
  const line = ({ text, suggested, vendors, adminOnly, note }: SheetLine) => ({
    text,
    ...(suggested && { suggested }),
    ...(vendors.length > 0 && { vendors }),
    ...(adminOnly && { adminOnly }),
    ...(note && { note }),
  });
  return {
    lines: Object.fromEntries(LINES.map((id) => [id, line(lines[id])])),
    ...(reply && { reply }),
    ...(author && { author }),
    ...(date && { date }),
    ...(missed.length > 0 && { missed }),
    ...(exit && { exit }),
    ...(renames.length > 0 && { renames: renames.map(({ label, is }) => ({ label, is })) }),
  };
}

/** The sheet; null when the data is none, or holds more than a sheet may. Strange fields are left out. */
export function readSheet(data: unknown): Sheet | null {
  const { lines, reply, author, date, missed, exit, renames } = fields(data);
  const given = fields(lines);
  if (!LINES.every((id) => typeof fields(given[id]).text === "string")) return null;
  const line = (id: LineId) => readLine(fields(given[id]));
  const ids = readMissed(missed);
  const result = readExit(fields(exit));
  const words = readRenames(renames);
  const sheet = {
    lines: { into: line("into"), out: line("out"), delegated: line("delegated") },
    reply: text(reply),
    author: text(author),
    date: isDay(text(date)) ? text(date) : "",
    ...(ids.length > 0 && { missed: ids }),
    ...(result && { exit: result }),
    ...(words.length > 0 && { renames: words }),
  };
  return tooLong(sheet) ? null : sheet;
}

function readLine(line: Readonly<Record<string, unknown>>): SheetLine {
  const vendors: readonly unknown[] = Array.isArray(line.vendors) ? line.vendors : [];
  return {
    text: text(line.text),
    suggested: line.suggested === true,
    vendors: vendors.filter((vendor) => typeof vendor === "string"),
    adminOnly: line.adminOnly === true,
    note: text(line.note),
  };
}

/** Ids, each once; what has not the shape of one is left out. */
function readMissed(missed: unknown): readonly string[] {
  const given: readonly unknown[] = Array.isArray(missed) ? missed : [];
  return [...new Set(given)].filter((id) => typeof id === "string" && isId(id)) as string[];
}

/** The result of an exit check; null when the numbers or the day cannot be. */
function readExit({ date, right, of }: Readonly<Record<string, unknown>>): ExitResult | null {
  const most = typeof of === "number" && Number.isInteger(of) && of <= LIMITS.cases ? of : 0;
  const sound = typeof right === "number" && Number.isInteger(right) && right >= 0 && right <= most;
  return most > 0 && sound && isDay(text(date)) ? { date: text(date), right, of: most } : null;
}

/** What is called otherwise; what says no two words, or twice the same, is left out. */
function readRenames(renames: unknown): readonly Rename[] {
  const given: readonly unknown[] = Array.isArray(renames) ? renames : [];
  return given
    .map(fields)
    .map(({ label, is }) => ({ label: text(label), is: text(is) }))
    .filter(({ label, is }) => label.trim() !== "" && is.trim() !== "" && label !== is);
}

function isId(id: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
}

/** Whether a text is a day of the calendar, as "2026-11-24". */
function isDay(date: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
