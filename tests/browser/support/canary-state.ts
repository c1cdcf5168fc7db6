/** Reads all that a page holds or has stored, as texts by the name of the place. */
import type { Page } from "playwright-core";

/** Where a page can keep something. */
export type Kept =
  | "localStorage"
  | "sessionStorage"
  | "IndexedDB"
  | "Cache Storage"
  | "file system"
  | "cookies"
  | "window.name"
  | "address"
  | "history"
  | "title"
  | "performance"
  | "DOM";

/** A field, a list or a button's value, with the name of where it is. */
export interface Control {
  /** Its section and its label: `Credentials › Value`. */
  readonly name: string;
  readonly value: string;
  /** Whether a person could type here now. */
  readonly editable: boolean;
}

export interface PageState {
  readonly kept: Readonly<Record<Kept, string>>;
  readonly controls: readonly Control[];
}

/** Reads everything, what belongs to the browser rather than the page included. */
export async function readState(page: Page): Promise<PageState> {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send("Page.getNavigationHistory");
  await session.detach();
  const [kept, controls, cookies] = await Promise.all([
    page.evaluate(readKept),
    page.evaluate(readControls),
    page.context().cookies(),
  ]);
  return {
    kept: {
      ...kept,
      cookies: `${kept.cookies}\n${JSON.stringify(cookies)}`,
      history: `${kept.history}\n${JSON.stringify(entries)}`,
    },
    controls,
  };
}

/** Runs in the page. */
export function readControls(): Control[] {
  const fields = document.querySelectorAll("input, textarea, select, [contenteditable]");
  return Array.from(fields, (field) => {
    const section = field.closest("section");
    const titles = section?.getAttribute("aria-labelledby")?.split(" ") ?? [];
    const title =
      section?.getAttribute("aria-label") ??
      titles.map((id) => document.getElementById(id)?.textContent.trim()).join(" ");
    // Its own text only: a label may hold a mark that changes.
    const label = Array.from("labels" in field ? ((field as HTMLInputElement).labels ?? []) : [])
      .flatMap(({ childNodes }) => Array.from(childNodes))
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent?.trim())
      .join("");
    const name = `${title} › ${label || field.getAttribute("aria-label") || field.id}`;
    const value = "value" in field ? String(field.value) : (field.textContent ?? "");
    const choice = "type" in field && ["radio", "checkbox", "select-one"].includes(`${field.type}`);
    const open = field.checkVisibility() && !field.matches(":disabled, :read-only");
    return { name, value, editable: open && !choice };
  });
}

/** Runs in the page. */
async function readKept(): Promise<Record<Kept, string>> {
  /** A request to a database, as a promise. */
  function done<T>(request: IDBRequest<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }

  async function databases(): Promise<string> {
    const texts: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ""));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        texts.push(JSON.stringify([name, store, await done(rows.getAllKeys())]));
        texts.push(JSON.stringify(await done(rows.getAll())));
      }
      database.close();
    }
    return texts.join("\n");
  }

  async function cached(): Promise<string> {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        texts.push(name, request.url, (await response?.text()) ?? "");
      }
    }
    return texts.join("\n");
  }

  async function files(directory: FileSystemDirectoryHandle): Promise<string> {
    const texts: string[] = [];
    for await (const [name, handle] of directory.entries()) {
      texts.push(name);
      if (handle instanceof FileSystemDirectoryHandle) texts.push(await files(handle));
      if (handle instanceof FileSystemFileHandle) texts.push(await (await handle.getFile()).text());
    }
    return texts.join("\n");
  }

  return {
    localStorage: JSON.stringify(Object.entries(localStorage)),
    sessionStorage: JSON.stringify(Object.entries(sessionStorage)),
    IndexedDB: await databases(),
    "Cache Storage": await cached(),
    "file system": await files(await navigator.storage.getDirectory()),
    cookies: document.cookie,
    "window.name": window.name,
    address: location.href,
    history: JSON.stringify(history.state) ?? "",
    title: document.title,
    performance: JSON.stringify(performance.getEntries()),
    DOM: document.documentElement.outerHTML,
  };
}
