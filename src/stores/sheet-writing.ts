// Writing the cheat sheet: nothing typed is kept before the recogniser has looked.

import {
  emptySheet,
  isWritten,
  LINES,
  type LineId,
  writeLine,
  writeReply,
} from "../cheatsheet/sheet.ts";
import { tell } from "./events.ts";
import { type Looked, lookForSecret } from "./recogniser.ts";
import { sheetRecord } from "./sheet.ts";

/** Keeps a line in the learner's words, unless it holds a secret. */
export async function keepLine(id: LineId, text: string): Promise<Looked> {
  const looked = await lookForSecret(text);
  if (looked.result !== "harmless") return looked;
  sheetRecord.change((sheet) => writeLine(sheet, id, text));
  if (isWritten(sheetRecord.$value.get())) tell({ type: "lines-written" });
  return looked;
}

/** Keeps the agent's reply, unless it holds a secret. */
export async function keepReply(text: string): Promise<Looked> {
  const looked = await lookForSecret(text);
  if (looked.result === "harmless") sheetRecord.change((sheet) => writeReply(sheet, text));
  return looked;
}

/** Clears the sheet and returns how to bring it back. */
export function clearSheet(): () => void {
  const before = sheetRecord.$value.get();
  sheetRecord.change(() => emptySheet);
  return () => sheetRecord.change(() => before);
}

/** Looks at all that is written, for a secret that was spread over lines. */
export function lookAtSheet(): Promise<Looked> {
  const { lines, reply } = sheetRecord.$value.get();
  return lookForSecret([...LINES.map((id) => lines[id].own ?? ""), reply].join("\n"));
}
