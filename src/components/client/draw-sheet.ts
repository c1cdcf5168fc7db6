// Draws a sheet that somebody else wrote. All of it is text, and none of it markup.

import words from "../../../content/site/shared-sheet.yaml";
import exported from "../../../content/site/sheet-exports.yaml";
import { type Age, ageOf } from "../../cheatsheet/age.ts";
import { dayInWords, exitLine } from "../../cheatsheet/present.ts";
import { screenLine } from "../../cheatsheet/renames.ts";
import { LINES, type Sheet } from "../../cheatsheet/sheet.ts";
import { fill } from "../../labels/fill.ts";
import { find, put } from "./dom.ts";
import { today } from "./sheet-words.ts";

/** After so many months a reader is told that the product may look different by now. */
const OLD = 6;

/** Puts a sheet into the places that SharedSheet.astro keeps for it. */
export function drawSheet(
  root: HTMLElement,
  { lines, reply, author, date, ...sheet }: Sheet,
): void {
  put(root, "[data-by]", author ? fill(words.by, { author }) : words.nameless);
  put(root, "[data-written]", [written(date), exitLine(sheet, exported)].filter(Boolean).join(" "));
  for (const id of LINES) {
    const place = find(root, `[data-shared-line="${id}"]`, HTMLElement);
    const { text, suggested, vendors, adminOnly, note } = lines[id];
    const notes = [adminOnly && exported.adminOnly, note, suggested && exported.suggested];
    const list = vendors.join(", ");
    put(place, "[data-text]", text);
    put(place, "[data-vendors]", list && fill(words.vendors, { vendors: list }));
    put(place, "[data-note]", notes.filter(Boolean).join(" "));
  }
  put(root, "[data-screen]", screenLine(sheet.renames ?? [], exported.screen));
  find(root, "[data-reply]", HTMLElement).hidden = reply === "";
  put(root, "[data-reply] pre", reply);
}

function written(date: string): string {
  if (date === "") return words.undated;
  const age = ageOf(date, today());
  const day = dayInWords(date);
  if (!age) return fill(words.writtenOn, { date: day });
  const told = fill(words.written, { date: day, age: inWords(age) });
  const old = age.unit === "year" || (age.unit === "month" && age.count >= OLD);
  return old ? `${told} ${words.old}` : told;
}

function inWords({ unit, count }: Age): string {
  return new Intl.RelativeTimeFormat("en", { numeric: "auto" }).format(-count, unit);
}
