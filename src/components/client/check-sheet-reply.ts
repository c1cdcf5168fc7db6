// Checks the table that is pasted beside the sheet, and puts into sentences what is to be mended.

import words from "../../../content/site/reply-check.yaml";
import { fill } from "../../labels/fill.ts";
import { checkTable, type TableFault } from "../../learning/check-reply/check-table.ts";
import { loadRecogniser } from "../../stores/recogniser.ts";
import { productNames } from "./product-names.ts";

const { table } = words;

export interface SheetReply {
  readonly sentences: readonly string[];
  /** What takes the reply's place on the sheet; null while something is to be mended. */
  readonly markdown: string | null;
}

/** Checks a reply. One that was refused, since it holds a secret, is only told in which cell. */
export async function checkSheetReply(text: string, refused: boolean): Promise<SheetReply> {
  const { faults, markdown, leftOut } = checkTable(text, productNames, await loadRecogniser());
  if (refused) {
    const secrets = faults.filter(({ code }) => code === "secret");
    return { sentences: secrets.map(sentenceOf), markdown: null };
  }
  if (markdown === null) return { sentences: [table.mend, ...faults.map(sentenceOf)], markdown };
  const left = leftOut.length > 0 ? [fill(table.leftOut, { list: leftOut.join(", ") })] : [];
  return { sentences: [table.good, ...left], markdown };
}

function sentenceOf(fault: TableFault): string {
  const page = "row" in fault ? productNames.pages[fault.row] : { name: "", path: "" };
  return fill(table.faults[fault.code], {
    name: page.name,
    path: page.path,
    column: words.columns["column" in fault ? fault.column : "path"],
    found: "found" in fault ? fault.found : "",
    n: "n" in fault ? String(fault.n) : "",
  });
}
