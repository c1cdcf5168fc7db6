// Finds the name that a value goes by: `API_KEY=…`, `"apiKey": "…"`, `--token …`, `my key is …`.

/** What stands between a name and its value, and what no name can hold. */
const GAP = /[\s"'`()[\]{}<>@\\=:,|?+*&-]/;
const LONGEST_GAP = 24;
const LONGEST_NAME = 60;
const NOT_IN_A_NAME = /[^\w$. -]+/;
const CAMEL = /([a-z\d])([A-Z])/g;
/** Words between a name and its value that say nothing, also the schemes of a header. */
const SAYS_NOTHING =
  /^(?:is|was|are|the|a|to|of|for|now|here|new|bearer|basic|token|key|apikey|bot|digest)$/i;
/** `--token …` and `Authorization: AnyScheme …` */
const FLAG = /--[\w-]+$/;
const SCHEME = /authorization["']?\s?[:=]\s?["']?[\w-]{1,30}$/i;
/** `token: String = …` */
const TYPE = /^(?:string|str|char)$/;
/** `name: API_KEY` above `value: …`, and `key="ApiKey" value="…"`. */
const IS_VALUE = /^(?:value|val|default|content|text|data)$/;
const NAMED_BEFORE = /(?:key|name|id)["']?\s?[:=]\s?["']?([\w.:-]{3,60})["']?[\s,;}]{1,24}$/i;

export interface Name {
  /** In lower case, as in `["datadog", "api", "key"]`. */
  readonly words: readonly string[];
  /** Whether `=`, `:` or the like stood between, not just a blank. */
  readonly assigned: boolean;
}

/** Splits `DATADOG_API_KEY`, `datadogApiKey` or `datadog api key` into its words. */
export function wordsIn(text: string): string[] {
  return text
    .replace(CAMEL, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** The name before the value at an index; null where none stands. */
export function nameBefore(text: string, index: number): Name | null {
  const gapStart = startOfGap(text, index);
  const gap = text.slice(gapStart, index);
  const line = text.slice(Math.max(0, gapStart - LONGEST_NAME), gapStart);
  const words = wordsIn(line.split(NOT_IN_A_NAME).pop() ?? "");
  const assigned = /["'`=:|>(\t]/.test(gap) || FLAG.test(line);
  const last = words.at(-1);
  if (last === undefined || gap === "" || (!assigned && gap.includes("\n"))) return null;
  if (words.length === 1 && IS_VALUE.test(last)) return namedBefore(line) ?? { words, assigned };
  if (SCHEME.test(line)) return { words: ["authorization"], assigned: true };
  const identifier = line.match(/[\w.-]+$/)?.[0] ?? "";
  const isType = words.length === 1 && TYPE.test(last);
  if (!isType && (assigned || !SAYS_NOTHING.test(identifier))) return { words, assigned };
  const before = nameBefore(text, gapStart - identifier.length);
  return before
    ? { words: [...before.words, last], assigned: before.assigned }
    : { words, assigned };
}

function namedBefore(line: string): Name | null {
  const name = line.slice(0, line.search(/\w+$/)).match(NAMED_BEFORE)?.[1];
  return name === undefined ? null : { words: wordsIn(name), assigned: true };
}

function startOfGap(text: string, index: number): number {
  let start = index;
  while (start > 0 && index - start < LONGEST_GAP && GAP.test(text.charAt(start - 1))) start -= 1;
  return start;
}
