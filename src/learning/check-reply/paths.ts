// Finds the Settings paths that a text names, and tells real ones from those that only sound like it.

import { PAGES, type Page } from "../../auxot/pages.ts";

/** The product's own names, from the words. */
export interface ProductNames {
  readonly pages: Readonly<
    Record<
      Page,
      { readonly name: string; readonly path: string; readonly alsoNamed: readonly string[] }
    >
  >;
  /** Names of Settings pages that have nothing to do with where a secret goes. */
  readonly otherPages: readonly string[];
}

export interface FoundPath {
  /** As it stands in the text, from "Settings" on. */
  readonly found: string;
  /** The page it leads to; "other" for a real page where no secret goes, null for no page at all. */
  readonly page: Page | "other" | null;
  /** Whether it is written as the product shows it, but for the arrow. */
  readonly literal: boolean;
}

const ARROW = /\s*(?:→|➜|➔|⇒|⟶|->|=>|›|»|▸|▶|>)\s*/g;

/** The text with one kind of arrow. */
export function withArrows(text: string): string {
  return text.replace(ARROW, " → ").replace(/\bSettings\s*[/|]\s*/gi, "Settings → ");
}

/** Every Settings path of a text, in its order. */
export function pathsIn(text: string, names: ProductNames): readonly FoundPath[] {
  const plain = withArrows(text.replace(/[*`_]/g, ""));
  return Array.from(plain.matchAll(/\bSettings → /gi), (match) => {
    const start = match.index;
    const rest = plain.slice(start);
    for (const { path, page } of knownPaths(names)) {
      if (!rest.toLowerCase().startsWith(path.toLowerCase())) continue;
      // "API Keys Manager" is another page than "API Keys", and "Keys → Add" a button of it.
      if (/^(?:[\w-]|\s+[A-Z&])/.test(rest.slice(path.length))) continue;
      const found = rest.slice(0, path.length);
      return { found, page, literal: found === path };
    }
    const [found = ""] = /^Settings → [^.,;:()|\n]{0,40}/i.exec(rest) ?? [];
    return { found: found.trim(), page: null, literal: false };
  });
}

/** Real paths, the longest first, so that none is taken for the beginning of another. */
function knownPaths({ pages, otherPages }: ProductNames) {
  const own = PAGES.flatMap((page) => {
    const { path, alsoNamed } = pages[page];
    const others = alsoNamed.map((name) =>
      name.startsWith("Settings") ? name : `Settings → ${name}`,
    );
    return [path, ...others].map((each) => ({ path: each, page }));
  });
  const other = otherPages.map((name) => ({ path: `Settings → ${name}`, page: "other" as const }));
  return [...own, ...other].sort((one, two) => two.path.length - one.path.length);
}
