// Takes in what a team lead pastes, drops or chooses. Only the sheets in it stay; the rest is let go.

import words from "../../../content/site/team-page.yaml";
import { fill } from "../../labels/fill.ts";
import { type Added, addToTeam, teamRecord } from "../../stores/team.ts";
import { find, wake } from "./dom.ts";

/** The most a file of sheets may weigh, in bytes. */
const LARGEST_FILE = 5_000_000;

/** Brings the place to paste into to life. */
export function bindTeamCollect(root: HTMLElement): void {
  const field = find(root, "textarea", HTMLTextAreaElement);
  const files = find(root, "[data-files]", HTMLInputElement);
  const told = find(root, "[data-told]", HTMLElement);

  const add = (versions: readonly string[]) => {
    const result = addToTeam(versions);
    if (result.added + result.known > 0) field.value = "";
    told.textContent = inWords(result);
  };
  // What was said of an earlier find is over once the sheets change in another way.
  teamRecord.$value.listen(() => {
    told.textContent = "";
  });
  const addFiles = async (chosen: readonly File[]) => {
    const sentences: string[] = [];
    for (const file of chosen) {
      const text = file.size > LARGEST_FILE ? null : await file.text().catch(() => undefined);
      sentences.push(tellFile(file.name, text, chosen.length > 1));
    }
    told.textContent = [...new Set(sentences)].join(" ");
  };

  find(root, "[data-find]", HTMLButtonElement).addEventListener("click", () => add([field.value]));
  field.addEventListener("paste", ({ clipboardData }) => {
    // A message copied from a chat has its links in the formatted form alone.
    const html = clipboardData?.getData("text/html") ?? "";
    setTimeout(() => add([field.value, html]));
  });
  files.addEventListener("change", async () => {
    await addFiles([...(files.files ?? [])]);
    files.value = "";
  });
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    const { dataTransfer } = event;
    // A text dropped into a field is that field's.
    if (
      !dataTransfer ||
      (dataTransfer.files.length === 0 && event.target !== field && isField(event.target))
    )
      return;
    event.preventDefault();
    if (dataTransfer.files.length > 0) void addFiles([...dataTransfer.files]);
    else
      add(["text/uri-list", "text/html", "text/plain"].map((type) => dataTransfer.getData(type)));
  });
  addEventListener("pagehide", () => {
    field.value = "";
  });
  wake(root);
}

/** Takes a file's text in, and says what came of it; null for one that is too big. */
function tellFile(file: string, text: string | null | undefined, several: boolean): string {
  if (!text) return fill(text === null ? words.fileTooBig : words.fileUnread, { file });
  const told = inWords(addToTeam([text]));
  return several ? fill(words.fileTold, { file, told }) : told;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}

function inWords({ added, replaced, known, faults }: Added): string {
  const sentences = [
    count(added, words.addedOne, words.added),
    count(replaced, words.replacedOne, words.replaced),
    count(known, words.knownOne, words.known),
    unread(faults),
  ].filter(Boolean);
  return sentences.join(" ") || words.nothing;
}

function count(n: number, one: string, many: string): string {
  if (n === 0) return "";
  return n === 1 ? one : fill(many, { n: String(n) });
}

function unread(faults: Added["faults"]): string {
  const list = [...Map.groupBy(faults, (fault) => fault)]
    .map(([fault, all]) => fill(words.faults[fault], { n: String(all.length) }))
    .join(", ");
  return list && fill(words.unread, { list });
}
