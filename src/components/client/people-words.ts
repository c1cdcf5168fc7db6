// Who says something, in words.

import words from "../../../content/site/team-page.yaml";
import { peopleNamed } from "../../cheatsheet/people.ts";
import { fill } from "../../labels/fill.ts";

/** Names in a row, and how many have none: "Ann, Ben and 2 without a name". */
export function peopleInWords(who: readonly string[]): string {
  const { named, unnamed } = peopleNamed(who);
  const names = named.join(", ");
  if (unnamed === 0) return names;
  const count = { n: String(unnamed) };
  if (names !== "") return fill(words.andUnnamed, { names, ...count });
  return unnamed === 1 ? words.unnamedOne : fill(words.unnamed, count);
}
