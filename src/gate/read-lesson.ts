// A lesson as the checks over all of them are given it.

/** A lesson's text, and its path below the project's root, which is what it is called. */
export interface ReadLesson {
  readonly file: string;
  readonly source: string;
}
