// A browser's localStorage and its "storage" event, as a test wants them to behave.

import { vi } from "vitest";

export interface Browser {
  /** What is stored, by key. */
  readonly stored: Map<string, string>;
  /** Makes every read and write throw from now on. */
  forbid(): void;
  /** Makes every write throw from now on, as full storage does. */
  fill(): void;
  /** Tells this tab that another one wrote. */
  hear(key: string, newValue: string | null): void;
}

/** Puts such a browser in place of the globals; undo it with `vi.unstubAllGlobals()`. */
export function stubBrowser(entries: Readonly<Record<string, string>> = {}): Browser {
  const stored = new Map(Object.entries(entries));
  const listeners: ((event: { key: string; newValue: string | null }) => void)[] = [];
  let reads = true;
  let writes = true;
  const need = (allowed: boolean, name: string): void => {
    if (!allowed) throw new DOMException("no", name);
  };
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => {
      need(reads, "SecurityError");
      return stored.get(key) ?? null;
    },
    setItem: (key: string, value: string) => {
      need(writes, "QuotaExceededError");
      stored.set(key, value);
    },
  });
  vi.stubGlobal("addEventListener", (type: string, listener: (typeof listeners)[number]) => {
    if (type === "storage") listeners.push(listener);
  });
  return {
    stored,
    forbid: () => {
      reads = false;
      writes = false;
    },
    fill: () => {
      writes = false;
    },
    hear: (key, newValue) => {
      for (const listener of listeners) listener({ key, newValue });
    },
  };
}
