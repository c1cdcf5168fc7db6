// Which folder of the source may import what, and what to do about an import that it may not have.

interface Layer {
  /** What it may run: folders end in a slash; anything else is a file, or a package by its name. */
  readonly may: readonly string[];
  /** What it may also name in types, of which nothing runs. */
  readonly types?: readonly string[];
  /** What to do about an import that is neither. */
  readonly fix: string;
}

const PURE = "Hand the value in as an argument; this folder is pure and knows nothing around it.";
const HTTP = "Ask over HTTP: add an address to src/auxot/api.ts and a handler to src/mocks.";
const DRAW = "Views bind and draw: move the rule to src/auxot and the act to src/stores.";
/** Runs while the site is built, never in a browser. */
const AT_BUILD = ["node:fs", "node:path", "node:url"];

/** Makes Markdown of a built page. */
const TEXT_TOOLS = [
  "hast-util-from-html",
  "hast-util-select",
  "hast-util-to-mdast",
  "hast-util-to-text",
  "mdast-util-gfm-strikethrough",
  "mdast-util-gfm-table",
  "mdast-util-to-markdown",
  "unist-util-remove",
];

/** A layer may always import what is in its own folder. */
export const layers: Readonly<Record<string, Layer>> = {
  "src/secrets": { may: ["@noble/hashes/sha2.js", "@noble/hashes/utils.js"], fix: PURE },
  "src/auxot": { may: ["src/secrets/", "valibot"], fix: PURE },
  "src/cheatsheet": {
    may: ["src/secrets/", "@noble/hashes/sha2.js", "fflate", "papaparse"],
    fix: PURE,
  },
  "src/learning": { may: ["src/secrets/", "src/auxot/"], fix: PURE },
  "src/labels": {
    may: ["content/", "src/auxot/", "zod", "yaml", "fastest-levenshtein", "node:fs", "node:path"],
    types: ["vite"],
    fix: "Labels only read words; what they are for belongs to those who ask for them.",
  },
  "src/gate": {
    may: [
      "src/auxot/",
      "src/learning/",
      "src/labels/",
      "src/secrets/recognise.ts",
      "satteri",
      "github-slugger",
      "html-tag-names",
      "zod",
      "yaml",
      ...AT_BUILD,
    ],
    types: ["vite", "astro"],
    fix: "The gate checks words against the code's lists; move what draws or stores elsewhere.",
  },
  "src/build": {
    may: ["satteri", "es-module-lexer", "node:child_process", ...TEXT_TOOLS, ...AT_BUILD],
    types: ["astro", "vite", "hast", "mdast"],
    fix: "An Astro integration works on what was built; move knowledge of the lesson elsewhere.",
  },
  "src/mocks": {
    may: ["src/auxot/", "src/secrets/samples.ts", "msw/http", "valibot"],
    types: ["src/secrets/"],
    fix: "No rule and no word is decided at the HTTP edge: move it to src/auxot or src/sandboxes.",
  },
  "src/stores": {
    may: ["src/auxot/api.ts", "src/cheatsheet/", "src/learning/", "src/secrets/", "nanostores"],
    types: ["src/auxot/"],
    fix: HTTP,
  },
  "src/sandboxes": {
    may: [
      "content/",
      "src/auxot/curl.ts",
      "src/auxot/exchange.ts",
      "src/labels/fill.ts",
      "src/labels/name-of.ts",
      "src/labels/secret-name.ts",
      "src/labels/tell-box.ts",
      "src/labels/tell-chat.ts",
      "src/labels/tell-trace.ts",
      "src/stores/",
      "src/auxot/pages.ts",
      "src/auxot/sample-for.ts",
      "src/auxot/sandbox-link.ts",
      "src/auxot/standing.ts",
      "react",
      "@nanostores/react",
    ],
    types: ["src/auxot/", "src/secrets/"],
    fix: DRAW,
  },
  "src/components": {
    may: ["content/", "src/labels/", "src/cheatsheet/", "src/learning/", "src/sandboxes/"],
    types: ["src/auxot/"],
    fix: DRAW,
  },
  // Scripts of the components: they run in the browser, so no schema and no YAML reader comes along.
  "src/components/client": {
    may: [
      "content/",
      "src/labels/fill.ts",
      "src/labels/tell-box.ts",
      "src/labels/tell-trace.ts",
      "src/cheatsheet/",
      "src/learning/",
      "src/stores/",
      "src/components/step-ids.ts",
    ],
    fix: DRAW,
  },
  "src/layouts": {
    may: ["content/", "src/components/", "src/styles/"],
    fix: "Put it into a component.",
  },
  "src/pages": {
    may: [
      "content/",
      "src/labels/",
      "src/components/",
      "src/layouts/",
      "src/gate/outline-of-file.ts",
      // The page of what is simulated reads the marks in the code, as text.
      "src/build/marks.ts",
      "src/build/last-changed.ts",
      "src/build/shown-lessons.ts",
      "astro:content",
    ],
    fix: "Put it into a component.",
  },
  "src/content.config.ts": {
    may: ["astro:content", "astro/loaders", "src/labels/schemas/"],
    fix: "This file only tells Astro where the lessons are.",
  },
};

/** Files that may do more than their layer, and why. */
export const exceptions: Readonly<Record<string, readonly string[]>> = {
  // The one place where the stores meet the mocks.
  "src/sandboxes/connect.ts": [
    "src/mocks/cell.ts",
    "src/mocks/handlers.ts",
    "src/auxot/workspace.ts",
    "src/auxot/scenarios.ts",
    "msw/utils/get-response",
  ],
  // A mistake is made in the simulation, which no sandbox may have opened yet.
  "src/components/client/mistake.ts": ["src/sandboxes/connect.ts"],
  // Read when the site is built: a state's roles stand in the frame before its script has come.
  "src/components/Sandbox.astro": ["src/auxot/scenarios.ts"],
  // The gallery shows the gate's own table of words; its styles are for no other page.
  "src/components/WordInGallery.astro": [
    "astro:content",
    "src/gate/names.ts",
    "src/gate/vocabulary.ts",
    "src/styles/writers.css",
  ],
  // The same handlers behind a service worker, for developers.
  "src/sandboxes/connect-worker.ts": ["msw/browser"],
};
