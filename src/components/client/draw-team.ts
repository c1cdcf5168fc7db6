// Draws what comes out of a team's sheets: the lines, where people differ, and the sheets themselves.

import cheatSheet from "../../../content/site/cheat-sheet.yaml";
import exported from "../../../content/site/sheet-exports.yaml";
import words from "../../../content/site/team-page.yaml";
import type { Merged, Variant } from "../../cheatsheet/merge.ts";
import { missedIn } from "../../cheatsheet/missed.ts";
import { dayInWords } from "../../cheatsheet/present.ts";
import { renamedIn, screenItem } from "../../cheatsheet/renames.ts";
import { LINES, type Sheet } from "../../cheatsheet/sheet.ts";
import type { Team } from "../../cheatsheet/team.ts";
import { fill } from "../../labels/fill.ts";
import { keepTeamLine, removeFromTeam } from "../../stores/team.ts";
import { find, put } from "./dom.ts";
import { drawList } from "./draw-list.ts";
import { peopleInWords } from "./people-words.ts";
import { askOf, nowKnown } from "./question-words.ts";
import type { OfferUndo } from "./team-undo.ts";

/** Draws what stands around the fields of the three lines. */
export function drawResult(root: HTMLElement, { own }: Team, merged: Merged): void {
  const { count, lines } = merged;
  put(root, "[data-from]", count === 1 ? words.fromOne : fill(words.from, { n: String(count) }));
  for (const id of LINES) {
    const box = find(root, `[data-team-line="${id}"]`, HTMLElement);
    const { text, who, others } = lines[id];
    // Where the lead has the last word, what most say is one way among others.
    const ways = own[id] === null || text === "" ? others : [{ text, who }, ...others];
    const differing = ways.filter((way) => way.text !== own[id]);
    const people = peopleInWords(who);
    const share = fill(words.most, { n: String(who.length), m: String(count) });
    put(box, "[data-origin]", own[id] === null ? share : words.yours);
    put(box, "[data-says]", own[id] === null && people ? fill(words.says, { who: people }) : "");
    find(box, "summary", HTMLElement).textContent = differ(differing.flatMap((each) => each.who));
    drawList(find(box, "ul", HTMLElement), differing, (item, variant) => {
      drawVariant(item, variant);
      find(item, "[data-use]", HTMLButtonElement).addEventListener("click", async () => {
        await keepTeamLine(id, variant.text);
        put(box, ".told", words.used);
        find(box, "textarea", HTMLTextAreaElement).focus();
      });
    });
  }
}

function differ({ length }: readonly string[]): string {
  if (length === 0) return words.same;
  return length === 1 ? words.differOne : fill(words.differ, { n: String(length) });
}

/** Draws what a team should talk about. */
export function drawParts(
  root: HTMLElement,
  { lines, disagreements }: Merged,
  sheets: readonly Sheet[],
): void {
  find(root, "[data-agreed]", HTMLElement).hidden = disagreements.length > 0;
  const disagreeing = find(root, "[data-disagreements]", HTMLElement);
  disagreeing.hidden = disagreements.length === 0;
  drawList(find(disagreeing, "ul", HTMLElement), disagreements, (item, { vendor, boxes }) => {
    put(item, "[data-vendor]", vendor);
    const puts = boxes.map(({ line, who }) => {
      const place = document.createElement("li");
      place.dataset.direction = line;
      place.textContent = fill(words.puts, {
        box: cheatSheet.lines[line].label,
        who: peopleInWords(who),
      });
      return place;
    });
    find(item, ".team-boxes", HTMLElement).replaceChildren(...puts);
  });

  const admin = LINES.filter((id) => lines[id].adminOnly.length > 0);
  drawPart(root, "[data-admin]", admin, (item, id) => {
    item.textContent = fill(words.adminItem, {
      page: cheatSheet.lines[id].page,
      who: peopleInWords(lines[id].adminOnly),
    });
  });
  const notes = LINES.flatMap((id) =>
    lines[id].notes.map(({ text: note, who }) => {
      const { page } = cheatSheet.lines[id];
      return { text: fill(words.noteItem, { page, note }), who };
    }),
  );
  const screens = renamedIn(sheets).map(({ who, ...rename }) => ({
    text: fill(exported.screen.line, { list: screenItem(rename, exported.screen) }),
    who,
  }));
  drawPart(root, "[data-notes]", [...notes, ...screens], drawVariant);
}

/** Draws the questions people missed: how many, and who only for whoever unfolds that. */
export function drawMissed(root: HTMLElement, sheets: readonly Sheet[], count: number): void {
  drawPart(root, "[data-missed]", missedIn(sheets, nowKnown), (item, { id, who }) => {
    put(item, "[data-text]", askOf(id));
    const share = { n: String(who.length), m: String(count) };
    put(item, "[data-count]", fill(words.missedBy, share));
    put(item, "[data-who]", peopleInWords(who));
  });
}

/** Draws the list of the sheets, each to be taken out again. */
export function drawSheets(root: HTMLElement, sheets: readonly Sheet[], offer: OfferUndo): void {
  put(root, "[data-sheets-fold] summary", fill(words.sheetsFold, { n: String(sheets.length) }));
  drawPart(root, "[data-sheets]", sheets, (item, sheet) => {
    const who = sheet.author || words.nameless;
    const name = sheet.date ? fill(words.sheet, { who, date: dayInWords(sheet.date) }) : who;
    const button = find(item, "[data-remove]", HTMLButtonElement);
    put(item, "[data-text]", name);
    button.setAttribute("aria-label", `${words.remove}: ${name}`);
    button.addEventListener("click", () => offer(words.removed, removeFromTeam(sheet)));
  });
}

/** Draws a part's list; a part without anything in it is not there. */
function drawPart<T>(
  root: HTMLElement,
  selector: string,
  items: readonly T[],
  draw: (item: HTMLElement, value: T) => void,
): void {
  const part = find(root, selector, HTMLElement);
  part.hidden = items.length === 0;
  drawList(find(part, "ul", HTMLElement), items, draw);
}

function drawVariant(item: HTMLElement, { text, who }: Variant): void {
  put(item, "[data-text]", text);
  put(item, "[data-who]", peopleInWords(who));
}
