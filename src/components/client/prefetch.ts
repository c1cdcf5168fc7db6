// Fetches the modules this page will need at idle, so that a learner who reads first never waits.
// It runs from the head, before the page is read; see src/build/module-hints.ts.

type Rel = "prefetch" | "modulepreload";

/** Whether the learner asked their browser to fetch no more than it must. */
const { saveData = false } =
  (navigator as { connection?: { saveData?: boolean } }).connection ?? {};

/** What makes a sandbox usable, once it was asked for. */
let sandboxes: Promise<unknown> | undefined;

// Whoever goes straight to a step, by a link or to resume, need not wait until the page is read.
if (location.hash && !saveData) preloadNow();

/**
 * Adds a `<link rel="prefetch">` for each module the page named, first for the sandboxes, then for the rest
 * one by one, and resolves when they are there. Under Save-Data it fetches nothing and never
 * resolves: what is needed is fetched when it is near.
 */
export async function prefetchAtIdle(): Promise<void> {
  await idle();
  if (saveData) return new Promise(() => {});
  await (sandboxes ?? fetchAll("prefetch"));
  // Nobody waits for these: all at once would hold up a click.
  for (const href of modules("prefetchLater")) await fetchEarly("prefetch", href);
}

/** Fetches what makes a sandbox usable at once: for whoever goes straight to a sandbox, one round trip, not five. */
export function preloadNow(): void {
  sandboxes = fetchAll("modulepreload");
}

function fetchAll(rel: Rel): Promise<unknown> {
  return Promise.all(modules("prefetch").map((href) => fetchEarly(rel, href)));
}

function modules(which: "prefetch" | "prefetchLater"): readonly string[] {
  return document.documentElement.dataset[which]?.split(" ") ?? [];
}

function fetchEarly(rel: Rel, href: string): Promise<unknown> {
  return new Promise((resolve) => {
    const link = document.createElement("link");
    link.rel = rel;
    link.crossOrigin = "";
    link.href = href;
    // What could not be fetched early is fetched when it is needed, and its failure told then.
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
}

async function idle(): Promise<void> {
  if (document.readyState !== "complete") {
    await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  }
  // Safari has no idle callback, and a page that nobody looks at may never be called back.
  await new Promise<unknown>((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(resolve, { timeout: 2000 });
    else setTimeout(resolve, 500);
  });
}
