/** Leaks as a careless change could make them: one at least for every sink. */
import type { Page } from "playwright-core";
import type { Sink } from "./canary.ts";

export interface Plant {
  /** How the leak is made, for the name of the test. */
  readonly how: string;
  readonly sink: Sink;
  readonly plant: (page: Page, secret: string) => Promise<unknown>;
  /** Sinks that cannot but see it, too. */
  readonly also?: readonly Sink[];
  /** What the page is heard to complain about. */
  readonly noise?: readonly RegExp[];
}

const blocked = /net::ERR_|other host/;

export const plants: readonly Plant[] = [
  {
    how: "setItem",
    sink: "localStorage",
    plant: (page, secret) => page.evaluate((text) => localStorage.setItem("a", text), secret),
  },
  {
    how: "as a key, not a value",
    sink: "localStorage",
    plant: (page, secret) => page.evaluate((text) => Reflect.set(localStorage, text, ""), secret),
  },
  {
    how: "written, then removed",
    sink: "localStorage",
    plant: (page, secret) =>
      page.evaluate((text) => {
        localStorage.setItem("a", text);
        localStorage.removeItem("a");
      }, secret),
  },
  {
    how: "setItem",
    sink: "sessionStorage",
    plant: (page, secret) => page.evaluate((text) => sessionStorage.setItem("a", text), secret),
  },
  {
    how: "a property",
    sink: "sessionStorage",
    plant: (page, secret) =>
      page.evaluate((text) => Reflect.set(sessionStorage, "a", text), secret),
  },
  {
    how: "a record",
    sink: "IndexedDB",
    plant: (page, secret) =>
      page.evaluate(async (text) => {
        const opening = indexedDB.open("a");
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          opening.onupgradeneeded = () => opening.result.createObjectStore("b");
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        const writing = database.transaction("b", "readwrite");
        writing.objectStore("b").put({ deep: [text] }, 1);
        await new Promise((resolve) => {
          writing.oncomplete = resolve;
        });
        database.close();
      }, secret),
  },
  {
    how: "a response",
    sink: "Cache Storage",
    plant: (page, secret) =>
      page.evaluate(async (text) => {
        await (await caches.open("a")).put("/b", new Response(text));
      }, secret),
  },
  {
    how: "a file",
    sink: "file system",
    plant: (page, secret) =>
      page.evaluate(async (text) => {
        const root = await navigator.storage.getDirectory();
        const directory = await root.getDirectoryHandle("a", { create: true });
        const file = await directory.getFileHandle("b", { create: true });
        const writing = await file.createWritable();
        await writing.write(text);
        await writing.close();
      }, secret),
  },
  {
    how: "a cookie for another path",
    sink: "cookies",
    plant: (page, secret) =>
      page.evaluate((text) => {
        // biome-ignore lint/suspicious/noDocumentCookie: it is what a leak would do.
        document.cookie = `a=${encodeURIComponent(text)}; path=/elsewhere`;
      }, secret),
  },
  {
    how: "its assignment",
    sink: "window.name",
    plant: (page, secret) =>
      page.evaluate((text) => {
        window.name = text;
      }, secret),
  },
  {
    how: "the hash",
    sink: "address",
    plant: (page, secret) =>
      page.evaluate((text) => {
        location.hash = encodeURIComponent(text);
      }, secret),
    also: ["history", "performance"],
  },
  {
    how: "a state",
    sink: "history",
    plant: (page, secret) => page.evaluate((text) => history.pushState({ a: text }, ""), secret),
  },
  {
    how: "an entry that was left",
    sink: "history",
    plant: async (page, secret) => {
      await page.evaluate((text) => history.pushState(null, "", `#${btoa(text)}`), secret);
      await page.evaluate(() => history.pushState(null, "", "#"));
    },
    also: ["address", "performance"],
  },
  {
    how: "its assignment",
    sink: "title",
    plant: (page, secret) =>
      page.evaluate((text) => {
        document.title = text;
      }, secret),
    also: ["DOM", "history"],
  },
  {
    how: "a debug line",
    sink: "console",
    plant: (page, secret) =>
      page.evaluate((text) => console.debug("a", { b: { c: text } }), secret),
  },
  {
    how: "an uncaught error",
    sink: "console",
    plant: async (page, secret) => {
      const thrown = page.context().waitForEvent("weberror");
      await page.evaluate((text) => {
        setTimeout(() => {
          throw new Error(text);
        });
      }, secret);
      await thrown;
    },
    noise: [/^uncaught/],
  },
  {
    how: "the address of an image",
    sink: "request",
    plant: (page, secret) =>
      page.evaluate(async (text) => {
        const image = new Image();
        image.src = `/learn/a.png?b=${encodeURIComponent(text)}`;
        await image.decode().catch(() => {});
      }, secret),
    also: ["performance", "console"],
    noise: [/404/],
  },
  {
    how: "a body",
    sink: "request",
    plant: (page, secret) =>
      page.evaluate(async (text) => {
        const body = JSON.stringify({ a: text });
        await fetch("https://auxot.invalid/", { method: "POST", body }).catch(() => {});
      }, secret),
    noise: [blocked],
  },
  {
    how: "a body that was cloned",
    sink: "request",
    plant: (page, secret) =>
      page.evaluate(async (text) => {
        const request = new Request("https://auxot.invalid/", { method: "POST", body: text });
        await request.clone().text();
        await fetch(request).catch(() => {});
      }, secret),
    noise: [blocked],
  },
  {
    how: "a header",
    sink: "request",
    plant: (page, secret) =>
      page.evaluate(async (text) => {
        const headers = { authorization: `Bearer ${text}` };
        // To its own host, since another host's would be asked for leave first, without headers.
        await fetch("", { headers });
      }, secret),
  },
  {
    how: "a beacon",
    sink: "request",
    plant: (page, secret) =>
      page.evaluate((text) => navigator.sendBeacon("https://auxot.invalid/", text), secret),
    noise: [blocked],
  },
  {
    how: "a mark",
    sink: "performance",
    plant: (page, secret) => page.evaluate((text) => performance.mark(text), secret),
  },
  {
    how: "its detail",
    sink: "event",
    plant: (page, secret) =>
      page.evaluate((text) => {
        const detail = { credential: text };
        document.dispatchEvent(new CustomEvent("a", { detail }));
      }, secret),
  },
  {
    how: "a storage event that was made up",
    sink: "event",
    plant: (page, secret) =>
      page.evaluate((text) => {
        dispatchEvent(new StorageEvent("storage", { newValue: text }));
      }, secret),
  },
  {
    how: "to the window",
    sink: "message",
    plant: (page, secret) => page.evaluate((text) => postMessage({ a: text }), secret),
  },
  {
    how: "to other tabs",
    sink: "message",
    plant: (page, secret) =>
      page.evaluate((text) => new BroadcastChannel("a").postMessage([text]), secret),
  },
  {
    how: "to a port",
    sink: "message",
    plant: (page, secret) =>
      page.evaluate((text) => new MessageChannel().port1.postMessage(text), secret),
  },
  {
    how: "writeText",
    sink: "clipboard",
    plant: (page, secret) => page.evaluate((text) => navigator.clipboard.writeText(text), secret),
  },
  {
    how: "write",
    sink: "clipboard",
    plant: (page, secret) =>
      page.evaluate((text) => {
        const item = new ClipboardItem({ "text/plain": new Blob([text], { type: "text/plain" }) });
        return navigator.clipboard.write([item]);
      }, secret),
  },
  {
    how: "execCommand",
    sink: "clipboard",
    plant: (page, secret) =>
      page.evaluate((text) => {
        const field = document.createElement("textarea");
        field.value = text;
        document.body.append(field);
        field.select();
        document.execCommand("copy");
        field.remove();
      }, secret),
  },
  {
    how: "a file's text",
    sink: "download",
    plant: async (page, secret) => {
      const downloaded = page.waitForEvent("download");
      await page.evaluate((text) => {
        const link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob([text]));
        link.download = "a.md";
        link.click();
      }, secret);
      await (await downloaded).path().catch(() => {});
    },
  },
  {
    how: "a text",
    sink: "DOM",
    plant: (page, secret) => page.evaluate((text) => document.body.append(text), secret),
  },
  {
    how: "an attribute",
    sink: "DOM",
    plant: (page, secret) =>
      page.evaluate((text) => document.body.setAttribute("data-a", text), secret),
  },
  {
    how: "a field that is hidden",
    sink: "control",
    plant: (page, secret) =>
      page.evaluate((text) => {
        const field = document.createElement("input");
        field.type = "hidden";
        document.body.append(field);
        Reflect.set(field, "value", text);
      }, secret),
    // A hidden field's value is its attribute.
    also: ["DOM"],
  },
  {
    how: "another field",
    sink: "control",
    plant: (page, secret) =>
      page.evaluate((text) => {
        const field = document.createElement("textarea");
        field.value = text;
        document.body.append(field);
      }, secret),
  },
];
