// The writers' gallery: copies what to write for a word.

import words from "../../../content/site/writers.yaml";
import { fill } from "../../labels/fill.ts";
import { copyField, copyKeys } from "../../stores/clipboard.ts";
import { find, findAll, wake } from "./dom.ts";

for (const word of findAll(document, "[data-word]", HTMLElement)) {
  const source = find(word, ".prompt-text", HTMLTextAreaElement);
  const button = find(word, "[data-copy-source]", HTMLButtonElement);
  const told = find(word, "[data-told]", HTMLElement);
  button.addEventListener("click", async () => {
    told.textContent = "";
    const copied = await copyField(source);
    told.textContent = copied ? words.copied : fill(words.copyRefused, { keys: copyKeys() });
  });
  wake(find(word, ".acts", HTMLElement));
}
