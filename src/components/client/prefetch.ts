// Fetches the modules this page will need at idle, so that a learner who reads first never waits.

/**
 * Adds a `<link rel="prefetch">` for each module the page named, and resolves when they are there.
 * Under Save-Data it fetches nothing and never resolves: what is needed is fetched when it is near.
 */
export async function prefetchAtIdle(): Promise<void> {
  await idle();
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return new Promise(() => {});
  await Promise.all(
    [...modules("prefetch"), ...modules("prefetchLater")].map((href) =>
      fetchEarly("prefetch", href),
    ),
  );
}

/** Fetches what makes a sandbox usable at once: for whoever goes straight to a sandbox, one round trip, not five. */
export function preloadNow(): void {
  for (const href of modules("prefetch")) void fetchEarly("modulepreload", href);
}

function modules(which: "prefetch" | "prefetchLater"): readonly string[] {
  return document.documentElement.dataset[which]?.split(" ") ?? [];
}

function fetchEarly(rel: "prefetch" | "modulepreload", href: string): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement("link");
    link.rel = rel;
    link.as = "script";
    link.crossOrigin = "anonymous";
    link.href = href;
    link.onload = () => resolve();
    // What could not be fetched early is fetched when it is needed, and its failure told then.
    link.onerror = () => resolve();
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
