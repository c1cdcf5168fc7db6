// Parses a lesson's MDX, or says where it cannot be read.

import { type MdastNode, mdxToMdast } from "satteri";
import type { Fault } from "../labels/fault.ts";
import { offsetAt, placeAt, type Repair } from "./repair/repair.ts";
import { unreadable } from "./repair/unreadable.ts";
import { withoutCode } from "./repair/without-code.ts";

/** The lesson's tree, or the one fault for which there is none. */
export function parseLesson(
  source: string,
  file: string,
): { readonly tree: MdastNode } | { readonly fault: Fault; readonly repair: Repair } {
  try {
    return { tree: mdxToMdast(source) as MdastNode };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, line = "1", column = "1", message = said] =
      /^(\d+):(\d+): ([\s\S]*)$/.exec(said) ?? [];
    const at = offsetAt(source, Number(line), Number(column));
    const repair = unreadable({ source, text: withoutCode(source), at, message });
    const { wrong, write } = repair;
    return { fault: { file, ...placeAt(source, repair.at), wrong, write }, repair };
  }
}
