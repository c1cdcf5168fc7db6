// The reply beside the sheet: pasted, it is checked, and a good table takes its place.

import words from "../../../content/site/reply-check.yaml";
import { sheetRecord } from "../../stores/sheet.ts";
import { keepReply } from "../../stores/sheet-writing.ts";
import type { GuardedField } from "./guarded-field.ts";

/** Checks what is pasted into the field or left in it. */
export function bindReply(
  field: HTMLTextAreaElement,
  place: HTMLElement,
  guarded: GuardedField,
): void {
  const say = (sentences: readonly string[]) => {
    const told = sentences.map((sentence) => {
      const line = document.createElement("p");
      line.textContent = sentence;
      return line;
    });
    place.replaceChildren(...told);
  };

  const check = async () => {
    const text = field.value;
    if (text.trim() === "") return say([]);
    const kept = await guarded.settle();
    try {
      const { checkSheetReply } = await import("./check-sheet-reply.ts");
      const { sentences, markdown } = await checkSheetReply(text, !kept);
      // What was typed meanwhile is not what was checked.
      if (field.value !== text) return;
      say(sentences);
      if (kept && markdown !== null) await keepReply(markdown);
    } catch {
      say([words.notLoaded]);
    }
  };

  field.addEventListener("paste", (event) => {
    const html = event.clipboardData?.getData("text/html") ?? "";
    // The words before and after a table come along; its cells are what the plain text jumbles.
    if (html.includes("<table")) {
      event.preventDefault();
      void insert(field, html, event.clipboardData?.getData("text/plain") ?? "").then(check);
    } else setTimeout(() => void check());
  });
  field.addEventListener("change", () => void check());
  sheetRecord.$value.subscribe(({ reply }) => {
    if (reply === "" && field.value === "") say([]);
  });
}

/** Puts formatted text into the field as plain text, as if it were typed. */
async function insert(field: HTMLTextAreaElement, html: string, plain: string): Promise<void> {
  const { selectionStart, selectionEnd, maxLength, value } = field;
  const read = await import("./html-tables.ts").then(
    ({ textWithTables }) => textWithTables(html),
    () => null,
  );
  const room = maxLength - (value.length - (selectionEnd - selectionStart));
  field.setRangeText((read ?? plain).slice(0, room), selectionStart, selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
