// Shows what comes out of a team's sheets, and lets the lead have the last word on each line.

import form from "../../../content/site/sheet-form.yaml";
import words from "../../../content/site/team-page.yaml";
import { type Merged, merge } from "../../cheatsheet/merge.ts";
import { LINES, type LineId } from "../../cheatsheet/sheet.ts";
import { teamLine, teamSheet, teamVendors } from "../../cheatsheet/team.ts";
import { joinVendors } from "../../cheatsheet/vendors.ts";
import {
  clearTeam,
  keepTeamLine,
  keepTeamName,
  keepTeamVendors,
  teamRecord,
} from "../../stores/team.ts";
import { find, put, wake } from "./dom.ts";
import { drawMissed, drawParts, drawResult, drawSheets } from "./draw-team.ts";
import { type GuardedField, guardField } from "./guarded-field.ts";
import { today } from "./sheet-words.ts";
import { bindTaking } from "./take-sheet.ts";
import type { OfferUndo } from "./team-undo.ts";

/** Brings the result to life. */
export function bindTeamResult(root: HTMLElement, offer: OfferUndo): void {
  let merged = merge([]);
  const fields = [
    ...LINES.map((id) => bindLine(root, id, () => merged)),
    ...LINES.map((id) => bindVendors(root, id, () => merged)),
    bindName(root),
  ];
  bindTaking(find(root, "[data-take-sheet]", HTMLElement), {
    sheet: async () => {
      const settled = await Promise.all(fields.map((field) => field.settle()));
      if (!settled.every(Boolean)) return form.notTaken;
      return teamSheet(teamRecord.$value.get(), merged, today());
    },
    taken: () => {},
  });
  find(root, "[data-clear]", HTMLButtonElement).addEventListener("click", () =>
    offer(words.cleared, clearTeam()),
  );
  bindKeeping(root);
  teamRecord.$value.subscribe((team) => {
    merged = merge(team.sheets);
    root.hidden = merged.count === 0;
    drawResult(root, team, merged);
    put(root, "[data-name]", team.name);
    drawParts(root, merged, team.sheets);
    drawMissed(root, team.sheets, merged.count);
    drawSheets(root, team.sheets, offer);
    for (const field of fields) field.show();
  });
  wake(root);
}

interface TeamField extends GuardedField {
  /** Shows what is kept, unless something is being typed. */
  show(): void;
}

function bindField(
  field: HTMLTextAreaElement | HTMLInputElement,
  told: HTMLElement,
  kept: () => string,
  keep: (text: string) => ReturnType<typeof keepTeamName>,
): TeamField {
  const guarded = guardField({ field, told, kept, keep });
  return {
    ...guarded,
    show() {
      if (!guarded.dirty() && field.value !== kept()) field.value = kept();
    },
  };
}

function bindLine(root: HTMLElement, id: LineId, merged: () => Merged): TeamField {
  const box = find(root, `[data-team-line="${id}"]`, HTMLElement);
  return bindField(
    find(box, "textarea", HTMLTextAreaElement),
    find(box, ".told", HTMLElement),
    () => teamLine(teamRecord.$value.get(), merged(), id),
    (text) => keepTeamLine(id, text === merged().lines[id].text ? "" : text),
  );
}

function bindVendors(root: HTMLElement, id: LineId, merged: () => Merged): TeamField {
  const box = find(root, `[data-team-line="${id}"]`, HTMLElement);
  const common = () => joinVendors(merged().lines[id].vendors);
  return bindField(
    find(box, "[data-vendors]", HTMLInputElement),
    find(box, `#team-vendors-${id}-told`, HTMLElement),
    () => teamVendors(teamRecord.$value.get(), merged(), id),
    (list) => keepTeamVendors(id, list === common() ? "" : list),
  );
}

function bindName(root: HTMLElement): TeamField {
  return bindField(
    find(root, "#team-name", HTMLInputElement),
    find(root, "#team-name-told", HTMLElement),
    () => teamRecord.$value.get().name,
    keepTeamName,
  );
}

function bindKeeping(root: HTMLElement): void {
  const line = find(root, "[data-keeping]", HTMLElement);
  const texts = { kept: words.kept, "not-kept": words.notKept, unreadable: words.unreadable };
  teamRecord.$keeping.subscribe((keeping) => {
    line.textContent = texts[keeping];
  });
}
