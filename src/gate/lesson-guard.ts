// Vite plugin: a lesson with a fault stops the build, and the page in development, at its place.

import { relative, sep } from "node:path";
import type { Plugin } from "vite";
import { formatFault } from "../labels/fault.ts";
import { schemas } from "../labels/schemas.ts";
import { checkWithTime } from "./check-content.ts";
import { lostSigns } from "./check-encoding.ts";
import { secretsIn } from "./check-secrets.ts";
import { checkWritersPage } from "./check-writers.ts";
import { readContent } from "./content.ts";

/** Checks the MDX files of content/ before they are compiled. */
export function lessonGuard(): Plugin {
  let root = "";
  return {
    name: "lesson-guard",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    transform(source, id) {
      const [path = "", query = ""] = id.split("?");
      const file = relative(root, path).split(sep).join("/");
      // With a query it is a module of Astro's own, wrapped around the lesson.
      if (query || !/^content\/(lessons|writers)\/.*\.mdx$/.test(file)) return null;
      for (const name of Object.keys(schemas)) this.addWatchFile(`${root}/content/${name}`);
      const content = readContent(root);
      const check = file.startsWith("content/writers/") ? checkWritersPage : checkWithTime;
      const faults = [
        ...content.faults,
        ...lostSigns(source, file),
        ...secretsIn(source, file),
        ...check(source, file, content),
      ];
      const [first] = faults;
      if (!first) return null;
      return this.error({
        message: asWritten(faults.map(formatFault).join("\n")),
        id: path,
        loc: { file: path, line: first.line, column: first.column - 1 },
      });
    },
  };
}

/** Astro draws Markdown in errors: a joiner, which nobody sees, keeps `[text](address)` as it is written. */
function asWritten(message: string): string {
  return message.replaceAll("](", "]\u2060(");
}
