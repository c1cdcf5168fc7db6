// A sheet as JSON, in a link and in a file: what is empty is left out, what is strange is refused.

import { fields, text } from "./fields.ts";
import { LINES, type LineId, type Sheet, type SheetLine, tooLong } from "./sheet.ts";

/** The sheet as plain data, ready for JSON. */
export function writeSheet({ lines, reply, author, date }: Sheet): object {
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
  };
}

/** The sheet; null when the data is none, or holds more than a sheet may. Strange fields are left out. */
export function readSheet(data: unknown): Sheet | null {
  const { lines, reply, author, date } = fields(data);
  const given = fields(lines);
  if (!LINES.every((id) => typeof fields(given[id]).text === "string")) return null;
  const line = (id: LineId) => readLine(fields(given[id]));
  const sheet = {
    lines: { into: line("into"), out: line("out"), delegated: line("delegated") },
    reply: text(reply),
    author: text(author),
    date: isDay(text(date)) ? text(date) : "",
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

/** Whether a text is a day of the calendar, as "2026-11-24". */
function isDay(date: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
