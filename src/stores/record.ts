// One versioned record in localStorage: read once, written whole, and never in the way when it cannot be.

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

  const adopt = (text: string | null): void => {
    const value = text === null ? empty : read(parse(text));
    if (value === null) $keeping.set("unreadable");
    else $value.set(value);
  };

  return {
    $value,
    $keeping,
    load() {
      if (loaded) return;
      loaded = true;
      try {
        adopt(localStorage.getItem(key));
      } catch {
        forbidden = true;
        $keeping.set("not-kept");
      }
      // Another tab has changed it; what cannot be read there leaves this tab's value alone.
      addEventListener("storage", ({ key: changed, newValue }) => {
        if (changed !== key) return;
        const value = newValue === null ? empty : read(parse(newValue));
        if (value !== null) $value.set(value);
      });
    },
    change(next, asked = true) {
      const value = next($value.get());
      $value.set(value);
      if (forbidden || (!asked && $keeping.get() === "unreadable")) return;
      try {
        localStorage.setItem(key, JSON.stringify(value));
        $keeping.set("kept");
      } catch {
        $keeping.set("not-kept");
      }
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
