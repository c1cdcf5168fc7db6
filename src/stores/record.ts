// One versioned record in localStorage: read before each change, written whole, and never in the way when it cannot be.

import { atom, type ReadableAtom } from "nanostores";

/** How a record fares: `unreadable` starts afresh and says so; `not-kept` is full or forbidden storage. */
export type Keeping = "kept" | "unreadable" | "not-kept";

export interface StoredRecord<T> {
  readonly $value: ReadableAtom<T>;
  readonly $keeping: ReadableAtom<Keeping>;
  /** Reads what is stored; call it once, after the page has loaded. */
  load(): void;
  /**
   * Changes the value and stores it. A change that the learner did not ask for is not stored over a
   * record that could not be read.
   */
  change(next: (value: T) => T, asked?: boolean): void;
}

/**
 * A record under a key. `read` turns the parsed JSON into the value, or null when it cannot.
 * A record that could not be read stays in storage until the next change.
 */
export function createRecord<T>(
  key: string,
  empty: T,
  read: (stored: unknown) => T | null,
): StoredRecord<T> {
  const $value = atom<T>(empty);
  const $keeping = atom<Keeping>("kept");
  let loaded = false;
  /** Storage that cannot be read cannot be written, whatever stands in for it later. */
  let forbidden = false;
  /** The text last seen in storage, here or from another tab. */
  let seen: string | null = null;

  /** Takes over what is stored, when it is another text than the last seen. */
  const adopt = (text: string | null): void => {
    if (text === seen) return;
    seen = text;
    const value = text === null ? empty : read(parse(text));
    if (value !== null) $value.set(value);
    // What another tab left unreadable leaves this tab's value alone.
    else if (!loaded) $keeping.set("unreadable");
  };

  const readStored = (): void => {
    try {
      adopt(localStorage.getItem(key));
    } catch {
      forbidden = true;
      $keeping.set("not-kept");
    }
  };

  const store = (value: T): void => {
    try {
      // What could not be read is put aside, for whoever can.
      if ($keeping.get() === "unreadable" && seen) localStorage.setItem(`${key}.unreadable`, seen);
      const text = JSON.stringify(value);
      localStorage.setItem(key, text);
      seen = text;
      $keeping.set("kept");
    } catch {
      $keeping.set("not-kept");
    }
  };

  return {
    $value,
    $keeping,
    load() {
      if (loaded) return;
      readStored();
      loaded = true;
      addEventListener("storage", (event) => {
        if (event.key === key) adopt(event.newValue);
      });
      // A page that comes back from the browser's cache has heard of nothing meanwhile.
      addEventListener("pageshow", readStored);
    },
    change(next, asked = true) {
      if (loaded && !forbidden) readStored();
      const value = next($value.get());
      $value.set(value);
      if (forbidden || (!asked && $keeping.get() === "unreadable")) return;
      store(value);
    },
  };
}

/** Whether there is a record under a key, be it one that cannot be read. */
export function isStored(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
