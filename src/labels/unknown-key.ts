// What a key that no schema knows was meant to be.

import { type Document, isMap, isScalar } from "yaml";
import type { Finding } from "./fault.ts";
import { nearestName, suggestName } from "./nearest.ts";
import { nameOf, type Path } from "./tell-issue.ts";

/** How many keys are listed to choose from. */
const LISTED = 20;

/** Keys that say the same in other tools, or to other people. */
const SAME: readonly (readonly string[])[] = [
  ["right", "correct", "true", "yes"],
  ["wrong", "incorrect", "false", "no"],
  ["path", "address", "url", "link", "href"],
  ["ask", "question", "prompt"],
  ["hint", "tip", "help"],
  ["text", "label", "answer", "option"],
  ["title", "name", "heading"],
  ["why", "reason", "explanation", "because"],
  ["checked", "date", "day"],
  ["promise", "description", "summary"],
];

interface Told extends Finding {
  /** The key that was meant. */
  readonly meant?: string;
  /** The text that the key is a part of. */
  readonly before?: Path;
}

/** What is said of it. `keys` may stand there; of these, `absent` do not. */
export function tellUnknownKey(
  key: string,
  path: Path,
  document: Document,
  { keys, absent }: { readonly keys: readonly string[]; readonly absent: readonly string[] },
): Told {
  const [, first = ""] = /^([\w-]+):\S/.exec(key) ?? [];
  if (keys.includes(first)) {
    const wrong = `A space is missing in ${nameOf([...path, key])}.`;
    return { wrong, write: "Write a space after the colon.", meant: first };
  }
  const before = textBefore(key, path, document);
  if (before) {
    const wrong = `The text ${nameOf(before)} has a comma in it.`;
    return { wrong, write: "Put the whole text in quotes.", before };
  }
  const wrong = `Nothing shows the words ${nameOf([...path, key])}.`;
  const meant = nearestName(key, absent) ?? sameAs(key, absent);
  if (meant !== null) return { wrong, write: `Did you mean "${meant}"?`, meant };
  return { wrong, write: instead(key, absent.length > 0 ? absent : keys) };
}

function sameAs(key: string, absent: readonly string[]): string | null {
  const same = SAME.filter((group) => group.includes(key.toLowerCase())).flat();
  return absent.find((each) => same.includes(each)) ?? null;
}

/** In braces, the text before what has no colon: a comma has parted the two. */
function textBefore(key: string, path: Path, document: Document): Path | null {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map) || !map.flow) return null;
  const keys = map.items.map((pair) => (isScalar(pair.key) ? String(pair.key.value) : ""));
  const hasText = ({ value }: (typeof map.items)[number]) =>
    value !== null && !(isScalar(value) && value.value === null);
  const at = keys.indexOf(key);
  const text = map.items.slice(0, at).findLastIndex(hasText);
  const own = map.items[at];
  return own && !hasText(own) && text >= 0 ? [...path, keys[text] ?? ""] : null;
}

/** What to do with a key that is not misspelt: nothing takes it. */
function instead(key: string, right: readonly string[]): string {
  if (nearestName(key, right) !== null) return suggestName(key, right);
  return right.length > LISTED ? "Delete it." : `Delete it, or write one of: ${right.join(", ")}.`;
}
