// What product labels are called on the learner's own screen, as it is kept.

/** A label's word in the tutorial, and on the screen. */
export interface Renamed {
  readonly label: string;
  readonly is: string;
}

export interface Renames {
  readonly version: 1;
  /** By the label's name, such as "credentials.save". */
  readonly labels: Readonly<Record<string, Renamed>>;
}

/** The most a word may hold, in UTF-16 code units, and how many are kept. */
export const LONGEST_WORD = 80;
const MOST = 40;
const NAME = /^[a-z][\w-]*(?:\.[\w-]+)+$/;

/** Before the first. */
export const noRenames: Renames = { version: 1, labels: {} };

/** With the screen's word for a label; the tutorial's own word, or none, takes an earlier one back. */
export function withRename(renames: Renames, name: string, label: string, word: string): Renames {
  const is = word.replace(/\s+/g, " ").trim();
  const { [name]: before, ...others } = renames.labels;
  if (is === "" || is === label) return { ...renames, labels: others };
  if (!before && Object.keys(others).length >= MOST) return renames;
  return { ...renames, labels: { ...others, [name]: { label, is } } };
}

/** With the words that a page shows now: a label that has come to say what the screen says is done. */
export function asShown(renames: Renames, shown: Readonly<Record<string, string>>): Renames {
  return Object.entries(renames.labels).reduce((all, [name, { label, is }]) => {
    const now = Object.hasOwn(shown, name) ? shown[name] : undefined;
    return now === undefined || now === label ? all : withRename(all, name, now, is);
  }, renames);
}

/** Reads them from their stored form; null when they are none, or of an unknown version. */
export function readRenames(stored: unknown): Renames | null {
  const { version, labels } = fieldsOf(stored);
  if (version !== 1 || typeof labels !== "object" || labels === null) return null;
  return Object.entries(labels).reduce<Renames>((all, [name, renamed]) => {
    const { label, is } = fieldsOf(renamed);
    const sound = typeof label === "string" && typeof is === "string" && is.length <= LONGEST_WORD;
    return sound && NAME.test(name) ? withRename(all, name, label, is) : all;
  }, noRenames);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
