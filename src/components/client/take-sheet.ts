// Taking the sheet away: copied or downloaded, and said so only when it was.

import words from "../../../content/site/sheet-form.yaml";
import { toMarkdown } from "../../cheatsheet/markdown.ts";
import { toPlainText } from "../../cheatsheet/plain-text.ts";
import { fill } from "../../labels/fill.ts";
import { copyKeys, copyText } from "../../stores/clipboard.ts";
import { tell } from "../../stores/events.ts";
import { sheetRecord } from "../../stores/sheet.ts";
import { lookAtSheet } from "../../stores/sheet-writing.ts";
import { find, findAll } from "./dom.ts";
import { sheetWords } from "./sheet-words.ts";

const formats = {
  markdown: { write: toMarkdown, ending: "md", type: "text/markdown" },
  text: { write: toPlainText, ending: "txt", type: "text/plain" },
} as const;

/** Binds the copy and download buttons; `ready` settles the fields and refuses a sheet with a secret. */
export function bindTaking(root: HTMLElement, ready: () => Promise<boolean>): void {
  const told = find(root, "[data-taken]", HTMLElement);
  for (const button of findAll(root, "[data-take]", HTMLButtonElement)) {
    button.addEventListener("click", async () => {
      told.textContent = "";
      if (!(await ready())) {
        told.textContent = words.notTaken;
        showRefused(root);
        return;
      }
      if ((await lookAtSheet()).result === "secret") {
        told.textContent = words.notTakenWhole;
        return;
      }
      const [way, format] = (button.dataset.take ?? "").split("-");
      const { write, ending, type } = formats[format === "markdown" ? "markdown" : "text"];
      const text = write(sheetRecord.$value.get(), sheetWords);
      told.textContent = way === "copy" ? await copy(root, text) : download(text, ending, type);
    });
  }
  // Where the browser refused, the learner's own keys copy the selected sheet.
  find(root, ".copy-fallback textarea", HTMLTextAreaElement).addEventListener("copy", tellTaken);
}

/** Leads to the field that was refused, also when it is folded away. */
function showRefused(root: HTMLElement): void {
  const field = root.querySelector<HTMLElement>("[aria-invalid]");
  field?.closest("details")?.setAttribute("open", "");
  field?.focus();
}

async function copy(root: HTMLElement, text: string): Promise<string> {
  const fallback = find(root, ".copy-fallback", HTMLElement);
  const field = find(fallback, "textarea", HTMLTextAreaElement);
  field.value = text;
  fallback.hidden = false;
  const copied = await copyText(text, field);
  fallback.hidden = copied;
  if (copied) tellTaken();
  return copied ? words.copied : fill(words.copyRefused, { keys: copyKeys() });
}

function download(text: string, ending: string, type: string): string {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = `${words.fileName}.${ending}`;
  link.click();
  tellTaken();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  return fill(words.downloaded, { file: link.download });
}

function tellTaken(): void {
  tell({ type: "sheet-taken" });
}
