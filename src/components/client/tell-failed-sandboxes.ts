// A sandbox whose code does not load says so, where it would otherwise wait for ever. A script of its
// own that imports nothing, so that nothing it speaks of can keep it from running.

/** Hears of islands that could not hydrate, and puts the words for that case in their place. */
function tellFailedSandboxes(): void {
  addEventListener("astro:hydration-error", ({ target }) => {
    const island = target instanceof Element ? target.closest("astro-island") : null;
    const words = island?.parentElement?.querySelector("template[data-sandbox-failure]");
    if (!island || !(words instanceof HTMLTemplateElement)) return;
    island.replaceWith(words.content.cloneNode(true));
    words.previousElementSibling
      ?.querySelector("button")
      ?.addEventListener("click", () => location.reload());
  });
}

tellFailedSandboxes();

export {};
