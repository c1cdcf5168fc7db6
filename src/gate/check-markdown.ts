// Checks a lesson for Markdown that did not become what it was meant as, and is printed as it stands.

import type { Fault } from "../labels/fault.ts";
import { checkBeginnings } from "./check-beginnings.ts";
import { checkDialect } from "./check-dialect.ts";
import { checkLeftOpen } from "./check-left-open.ts";
import { checkTables } from "./check-tables.ts";
import { checkUnlinked } from "./check-unlinked.ts";

const CHECKS = [checkBeginnings, checkDialect, checkLeftOpen, checkTables, checkUnlinked];

/** Every such fault; `file` is the lesson's path below the project's root. */
export function checkMarkdown(source: string, file: string): readonly Fault[] {
  return CHECKS.flatMap((check) => check(source, file));
}
