// What a learner has answered, by the questions' ids, as it is kept.

/** How a question went: the first answer counts for the sheet, the latest for the lesson. */
export interface Answer {
  readonly first: boolean;
  readonly latest: boolean;
}

/** How the exit check went, and on which day, as "2026-11-24". */
export interface ExitResult {
  readonly date: string;
  readonly right: number;
  readonly of: number;
}

export interface Answers {
  readonly version: 1;
  readonly given: Readonly<Record<string, Answer>>;
  /** Absent before the first exit check. */
  readonly exit?: ExitResult;
}

/** Before the first question. */
export const noAnswers: Answers = { version: 1, given: {} };

/** Questions there are, each with the ids it had before. */
export type Known = Readonly<Record<string, readonly string[]>>;

/** The answers with one more; the first one of a question stays its first. */
export function withAnswer(
  answers: Answers,
  id: string,
  right: boolean,
  was: readonly string[] = [],
): Answers {
  const first = answerTo(answers, id, was)?.first ?? right;
  const rest = withoutAnswers(answers, was);
  return { ...rest, given: { ...rest.given, [id]: { first, latest: right } } };
}

/** The answers without those under some ids. */
export function withoutAnswers(answers: Answers, ids: readonly string[]): Answers {
  const left = Object.entries(answers.given).filter(([id]) => !ids.includes(id));
  return { ...answers, given: Object.fromEntries(left) };
}

/** How a question went, under its id or one it had before; null when it was not answered. */
export function answerTo(
  { given }: Answers,
  id: string,
  was: readonly string[] = [],
): Answer | null {
  const key = [id, ...was].find((each) => Object.hasOwn(given, each));
  return (key !== undefined && given[key]) || null;
}

/** Ids of the known questions whose first answer was wrong; of others nothing is said. */
export function missedOf(answers: Answers, known: Known): readonly string[] {
  return Object.entries(known)
    .filter(([id, was]) => answerTo(answers, id, was)?.first === false)
    .map(([id]) => id);
}

/** The id by which a question goes now; null for one that nobody knows. */
export function nowCalled(id: string, known: Known): string | null {
  if (Object.hasOwn(known, id)) return id;
  return Object.entries(known).find(([, was]) => was.includes(id))?.[0] ?? null;
}

/** Reads answers from their stored form; null when they are none, or of an unknown version. */
export function readAnswers(stored: unknown): Answers | null {
  const { version, given, exit } = fieldsOf(stored);
  if (version !== 1 || typeof given !== "object" || given === null) return null;
  const sound = Object.entries(given).flatMap(([id, answer]): [string, Answer][] => {
    const { first, latest } = fieldsOf(answer);
    if (typeof first !== "boolean" || typeof latest !== "boolean") return [];
    return [[id, { first, latest }]];
  });
  const result = readResult(exit);
  return { version, given: Object.fromEntries(sound), ...(result && { exit: result }) };
}

function readResult(stored: unknown): ExitResult | null {
  const { date, right, of } = fieldsOf(stored);
  if (typeof date !== "string" || typeof right !== "number" || typeof of !== "number") return null;
  return { date, right, of };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
