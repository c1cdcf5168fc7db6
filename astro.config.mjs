// The site's build: static pages under an optional base path, with a strict content security policy.

import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import react from "@astrojs/react";
import { defineConfig } from "astro/config";
import { bareImports } from "./src/build/bare-imports.ts";
import { moduleHints } from "./src/build/module-hints.ts";
import { plainTexts } from "./src/build/plain-texts.ts";
import { rebaseLinks } from "./src/build/rebase-links.ts";
import { securityHeaders } from "./src/build/security-headers.ts";
import { draftsInDevelopment } from "./src/build/shown-lessons.ts";
import { contentGate } from "./src/gate/gate-integration.ts";
import { lessonGuard } from "./src/gate/lesson-guard.ts";
import { yamlModule } from "./src/labels/yaml-module.ts";

const base = process.env.BASE_PATH ?? "/";

export default defineConfig({
  base,
  outDir: "./dist",
  trailingSlash: "always",
  build: { inlineStylesheets: "never", assets: "assets" },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [rebaseLinks(base)] }),
  },
  integrations: [
    contentGate(),
    draftsInDevelopment(process.env),
    mdx(),
    react(),
    moduleHints(),
    securityHeaders(),
    plainTexts(),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
      ],
    },
  },
  vite: {
    plugins: [yamlModule(), lessonGuard(), bareImports()],
    build: {
      assetsInlineLimit: 0,
      // The lesson fetches its modules at idle by itself; Vite's helper would only add weight.
      modulePreload: false,
    },
    resolve: {
      alias: { "tough-cookie": new URL("./src/build/no-cookies.ts", import.meta.url).pathname },
    },
  },
});
