// Who says something: people with a name, and how many without one.

export interface People {
  readonly named: readonly string[];
  readonly unnamed: number;
}

/** Names each once, in their order; an empty one is somebody who did not say who they are. */
export function peopleNamed(who: readonly string[]): People {
  const named = who.map((name) => name.trim()).filter((name) => name !== "");
  return { named: [...new Set(named)], unnamed: who.length - named.length };
}
