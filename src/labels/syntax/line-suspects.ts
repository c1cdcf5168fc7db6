// Lines of a YAML file that are none: each row of the table is a mistake that writers make.

import { type Suspect, withRows } from "./suspect.ts";
import { type Line, linesOf } from "./yaml-lines.ts";

/** A line, and what stands around it. */
interface Place {
  readonly line: Line;
  /** The last line above with a key or a "- ". */
  readonly above: Line | undefined;
  /** The line directly above, but for empty ones. */
  readonly last: Line | undefined;
  /** The next line that says something. */
  readonly below: Line | undefined;
}

interface Told {
  readonly wrong: string;
  readonly write: string;
  /** Where in the line; its beginning when it is left out. */
  readonly column?: number;
  /** The line as it would be right. */
  readonly mended: string;
  /** The line that is at fault, when it is another. */
  readonly at?: Line;
}

/** Says what is wrong; null for a line that does not have this fault. */
type Row = (place: Place) => Told | null;

/** Signs that look like a space, and are none. */
const ODD_SPACE = "\\u00A0\\u2007\\u202F\\u3000";
const ODD_SPACES = new RegExp(`[${ODD_SPACE}]`, "g");
const ODD_INDENT = new RegExp(`^ *[${ODD_SPACE}]`);
const COLON = new RegExp(`^([\\w.-]+)(?: *[:：﹕∶](?!//)[${ODD_SPACE}]*| *= *)(?=\\S|$)`);
const CLOSES: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** In the order of their likelihood. */
const ROWS: readonly Row[] = [
  function separator({ line, above }) {
    if (!above || !/^(?:---|\.\.\.)(?: |$)/.test(line.text)) return null;
    const [sign = ""] = line.text.split(" ");
    return { wrong: `${sign} has no place in the file.`, write: `Delete ${sign}.`, mended: "" };
  },
  function tab({ line, last }) {
    if (!/^ *\t/.test(line.text)) return null;
    const deeper = last?.key && /^(?:[|>].*)?$/.test(last.value) ? "  " : "";
    const mended = before(last) + deeper + line.text.trimStart();
    return { wrong: "The line is indented with a tab.", write: "Use spaces.", mended };
  },
  function oddIndent({ line }) {
    if (!ODD_INDENT.test(line.text)) return null;
    const mended = line.text.replace(ODD_SPACES, " ");
    return { wrong: "No-break spaces stand here.", write: "Use plain ones.", mended };
  },
  function note({ line }) {
    const [sign] = /^(?:\/\/|\/\*|<!--|--|%|;)/.exec(line.text.trim()) ?? [];
    if (!sign || !isStray(line)) return null;
    return {
      wrong: "A note begins with #.",
      write: `Write # in the place of ${sign}.`,
      mended: "",
    };
  },
  function unindentedBlock({ line, above, last }) {
    if (!isStray(line) || !above || last !== above || !/^[|>][-+]?$/.test(above.value)) return null;
    const mended = `${before(above)}  ${line.text.trim()}`;
    const wrong = `The line stands outside the text of "${above.key}".`;
    return { wrong, write: `Indent the text below ${above.value}.`, mended };
  },
  function colon({ line, above, below }) {
    const text = line.text.trim();
    const [sign, key = ""] = COLON.exec(text) ?? [];
    if (!isStray(line) || sign === undefined || !endsAbove(line, above, below)) return null;
    return colonAfter(line, key, sign.length);
  },
  function noColon({ line, above, below }) {
    const [sign, key = ""] = /^([\w.-]+) */.exec(line.text.trim()) ?? [];
    if (!isStray(line) || sign === undefined) return null;
    return endsAbove(line, above, below) ? colonAfter(line, key, sign.length) : null;
  },
  function longText({ line, above, below }) {
    if (!isStray(line) || !above || above.key === "" || above.value !== "") return null;
    if (below === undefined || line.indent <= above.indent) return null;
    const mended = `${above.text.trimEnd()} |-`;
    const wrong = `The text of "${above.key}" has several lines.`;
    return { wrong, write: `Write ${above.key}: |- in this line.`, mended, at: above };
  },
  function wrapped({ line, above, below }) {
    if (!isStray(line) || !above || above.value === "" || !endsAbove(line, above, below))
      return null;
    const wrong = "The line belongs to the text above.";
    return { wrong, write: "Indent the line by two more.", mended: "" };
  },
  function hash({ line }) {
    const open = openBracket(line);
    const column = open ? line.text.search(/[ ,:[{]#/) + 1 : 0;
    if (!open || column === 0) return null;
    const mended = withValue(line, "x");
    return { wrong: "The text after # is not shown.", write: "Put it in quotes.", column, mended };
  },
  function bracket({ line }) {
    const open = openBracket(line);
    if (!open) return null;
    const sign = CLOSES[open.sign] ?? "";
    const write = `Write ${sign} at its end.`;
    const mended = `${line.text.trimEnd()}${sign}`;
    return { wrong: `The ${open.sign} is never closed.`, write, column: open.column, mended };
  },
];

/** The lines that may be at fault; one may be so in several ways. */
export function lineSuspects(source: string): readonly Suspect[] {
  const lines = linesOf(source);
  const says = ({ kind }: Line) => kind !== "blank" && kind !== "note" && kind !== "block";
  return lines.flatMap((line): readonly Suspect[] => {
    if (!says(line)) return [];
    const before = lines.slice(0, line.row);
    const above = before.findLast(({ kind }) => kind === "key" || kind === "item");
    const last = before.findLast(({ text }) => text.trim() !== "");
    const below = lines.slice(line.row + 1).find(says);
    return ROWS.map((row) => row({ line, above, last, below }))
      .filter((told) => told !== null)
      .map((told) => suspectOf(source, line, told));
  });
}

function suspectOf(source: string, line: Line, told: Told): Suspect {
  const { wrong, write, at = line } = told;
  const column = told.column ?? (/^[ \t]*\t/.test(at.text) ? 0 : at.indent);
  return { row: at.row, column, wrong, write, mended: withRows(source, { [at.row]: told.mended }) };
}

/** Whether a line has neither a key nor a "- ". */
function isStray({ kind }: Line): boolean {
  return kind === "text";
}

/** Whether a line is no part of the text above: it begins too far left, or keys stand beside it. */
function endsAbove(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  if (!above || line.indent <= above.indent) return true;
  return above.value === "" && (below === undefined || below.indent <= line.indent);
}

function colonAfter(line: Line, key: string, length: number): Told {
  const rest = line.text.trim().slice(length);
  const mended = `${before(line)}${key}: ${rest === "" ? "" : "x"}`;
  return { wrong: "A colon and a space are missing.", write: `Write ${key}: and a space.`, mended };
}

/** The bracket with which a line's text begins, when the line ends before it is closed. */
function openBracket({ text, value }: Line): { sign: string; column: number } | null {
  const sign = value[0] ?? "";
  if (!(sign in CLOSES)) return null;
  const bare = value.replace(/"[^"]*"|'[^']*'/g, "").replace(/(?:^|[ ,:[{])#.*$/, "");
  const closes = bare.trimEnd().endsWith(CLOSES[sign] ?? "") || bare.includes(CLOSES[sign] ?? "");
  return closes ? null : { sign, column: text.indexOf(sign) };
}

function before(line: Line | undefined): string {
  return " ".repeat(line?.indent ?? 0);
}

/** The line with another text after its key. */
function withValue({ text, value }: Line, instead: string): string {
  const at = text.lastIndexOf(value);
  return text.slice(0, at) + instead;
}
