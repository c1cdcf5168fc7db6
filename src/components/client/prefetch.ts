// Fetches the sandboxes' modules at idle, so that a learner who reads first never waits.

/** Adds a `<link rel="prefetch">` for each module the page named; not under Save-Data. */
export function prefetchAtIdle(): void {
  const modules = document.documentElement.dataset.prefetch?.split(" ") ?? [];
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (modules.length === 0 || connection?.saveData) return;
  const idle =
    globalThis.requestIdleCallback ?? ((callback: () => void) => setTimeout(callback, 500));
  const fetchAll = () => {
    for (const href of modules) {
      const link = document.createElement("link");
      link.rel = "prefetch";
      link.as = "script";
      link.crossOrigin = "anonymous";
      link.href = href;
      document.head.append(link);
    }
  };
  if (document.readyState === "complete") idle(fetchAll);
  else addEventListener("load", () => idle(fetchAll));
}
