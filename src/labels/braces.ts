// The braces in a text: each stands for a label, for the team's own words, or for a value of that text.

import type { Finding } from "./fault.ts";
import { nearestName } from "./nearest.ts";
import { TEAM_NAMES } from "./team-kit.ts";

/** A brace with what is in it and directly before it, or a sign that is left over. */
const BRACES = /\$?\{+[^{}]*\}+|[{}]/g;
const NAME = /^[\w-]+$/;
/** Whether there is a label of that name is told where the labels are known. */
const LABEL = /^(?!team\.)[a-z][\w-]*(?:\.[\w-]+)+$/i;

/**
 * What is wrong with them, as what comes after the name of the text. `allowed` are the values that it may
 * use; `where` says so of a brace that is none of them.
 */
export function braceFindings(
  text: string,
  allowed: readonly string[],
  where = placesOf(allowed),
): readonly Finding[] {
  const team = TEAM_NAMES.map((name) => `team.${name}`);
  return Array.from(text.matchAll(BRACES), ([brace]) => {
    const name = brace.replace(/^\$?\{+|\}+$/g, "");
    const right = name.trim();
    const known = [...allowed, ...team].includes(right) || LABEL.test(right);
    if (known && brace === `{${right}}`) return null;
    if (known && brace.endsWith("}")) {
      return { wrong: `uses ${brace}, which is not replaced`, write: `Write {${right}}.` };
    }
    if (brace === "{") return { wrong: "has a { that is never closed", write: "Write }." };
    if (brace === "}") return { wrong: "has a } that closes nothing", write: "Delete it." };
    const near = nearestName(right, [...allowed, ...team]);
    const write =
      near === null
        ? "Write a whole label, as in {credentials.save}, or no braces."
        : `Did you mean {${near}}?`;
    if (right.startsWith("team.")) {
      const has = TEAM_NAMES.join(", ");
      return { wrong: `uses {${right}}, which the team's kit does not have: ${has}`, write };
    }
    if (NAME.test(right)) return { wrong: `uses ${brace}, which ${where}`, write };
    return { wrong: `has ${brace} in it, which stands for nothing`, write };
  }).filter((finding) => finding !== null);
}

/** What is wrong with values in other brackets, such as <name>. */
export function angleFindings(text: string, allowed: readonly string[]): readonly Finding[] {
  return allowed
    .filter((name) => text.includes(`<${name}>`))
    .map((name) => ({
      wrong: `uses <${name}>, which is not replaced`,
      write: `Write {${name}}.`,
    }));
}

function placesOf(allowed: readonly string[]): string {
  const may = allowed.length > 0 ? `may use {${allowed.join("}, {")}}` : "may use no braces";
  return `has no value here; this text ${may}`;
}
