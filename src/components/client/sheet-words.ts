// The sheet's words as its writers want them.

import words from "../../../content/site/cheat-sheet.yaml";
import type { SheetWords } from "../../cheatsheet/text.ts";

export const sheetWords: SheetWords = words;
