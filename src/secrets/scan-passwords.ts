// Looks for passwords: short, written by people, and known only by the words around them.

import { recognition } from "./kinds.ts";
import { meaningOf } from "./meaning.ts";
import { nameBefore } from "./names.ts";
import { isPlaceholder } from "./placeholder.ts";
import type { Recognition } from "./types.ts";
import { classesIn } from "./words.ts";

const KEYWORD = /passw(?:or)?d|passphrase|pwd|secret|token|api_?key|\s(?:-u|--user)(?=[\s=])/gi;
/** `curl -u name:password`, and how far before its flag the command may stand. */
const OF_CURL = /(?<=-u|-user)[\s=]["']?[^\s:"']{1,64}:([^\s"']{6,128})/y;
const COMMAND = 200;
/** What may follow a keyword; the value is the last group. */
const PLACES: readonly RegExp[] = [
  // password = "…", also in JSON, YAML and code
  /["'\]]{0,3}\s{0,3}[:=]{1,2}>?\s{0,3}(["'`])([^\s"'`]{8,128})\1/y,
  // PASSWORD=… and Password: …, also in a connection string
  /(?<=passw(?:or)?d|pwd)\s{0,2}[=:]\s{0,2}([^\s"'`;,&]{8,64})(?![^\s;,&"'`])/iy,
  OF_CURL,
  // .netrc
  /(?<=login\s{1,4}\S{1,80}\s{1,4}password)\s{1,4}(\S{6,128})/y,
  // <add key="ClearTextPassword" value="…" />
  /"\s{1,4}value="([^"]{8,128})"/y,
];
const MOST_KEYWORDS = 300;
const NOT_A_VALUE =
  /[${}<>()[\]]|\.\w{2,12}\.|^\W|^pk[._]|:\/\/|^[A-Z][a-z]+\d{1,2}[A-Z][a-z]+$|password|secret|changeme|example/i;

/** The first password that is no stand-in. */
export function scanPasswords(text: string): Recognition | null {
  let seen = 0;
  for (const { 0: keyword, index } of text.matchAll(KEYWORD)) {
    seen += 1;
    if (seen > MOST_KEYWORDS) return null;
    const found = passwordAt(text, index + keyword.length);
    if (found) return found;
  }
  return null;
}

function passwordAt(text: string, index: number): Recognition | null {
  for (const place of PLACES) {
    place.lastIndex = index;
    const value = place.exec(text)?.at(-1);
    if (value === undefined || !looksChosen(value)) continue;
    if (place === OF_CURL && !text.slice(Math.max(0, index - COMMAND), index).includes("curl"))
      continue;
    const name = nameBefore(text, text.indexOf(value, index));
    const meaning = name && meaningOf(name.words);
    if (meaning === "public") return null;
    const form = meaning === null || meaning === "key" ? "vendor-token" : meaning;
    return recognition(form, "");
  }
  return null;
}

/** Three kinds of characters: a word with a number behind it is what documents show. */
function looksChosen(value: string): boolean {
  const plain = value.replaceAll("@", "a").replaceAll("0", "o").replaceAll("$", "s");
  return classesIn(value) >= 3 && !NOT_A_VALUE.test(plain) && !isPlaceholder(value);
}
