// Vite plugin: a YAML file of content/ becomes a module of its validated words.

import { existsSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Plugin } from "vite";
import { type Fault, formatFault } from "./fault.ts";
import { labelNames, lookUpLabel } from "./look-up.ts";
import { readYaml } from "./read-yaml.ts";
import { referenceFaults } from "./reference-faults.ts";
import { fillLabels } from "./references.ts";
import type { Team } from "./schemas/team.ts";
import { schemas } from "./schemas.ts";
import { fillTeam, type TeamWords } from "./team-kit.ts";
import { mapTexts } from "./texts-in.ts";

const KIT = "team.yaml";
const KIT_WORDS = "site/team-kit.yaml";

/**
 * Turns `import words from ".../content/auxot/shell.yaml"` into the words, with the team's own and the
 * product labels they refer to filled in, or stops with each fault.
 */
export function yamlModule(): Plugin {
  let root = "";
  const pathTo = (name: string) => join(root, "content", name);
  const nameOf = (id: string) =>
    relative(root, id.split("?")[0] ?? "")
      .split(sep)
      .join("/");

  return {
    name: "content-words",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    // A team without a kit has no file for it, either.
    resolveId(source, importer) {
      const kit = pathTo(KIT);
      return importer && source.endsWith(`/content/${KIT}`) && !existsSync(kit) ? kit : null;
    },
    load(id) {
      return id === pathTo(KIT) && !existsSync(id) ? "" : null;
    },
    transform(source, id) {
      const file = nameOf(id);
      if (!/^content\/.*\.ya?ml$/.test(file)) return null;
      const name = file.slice("content/".length);
      const stop = (faults: readonly Fault[]) => {
        const [first] = faults;
        if (!first) return;
        const loc = { file: join(root, first.file), line: first.line, column: first.column - 1 };
        this.error({ message: faults.map(formatFault).join("\n"), id: loc.file, loc });
      };
      const read = (name: string, source: string): unknown => {
        const { value, faults } = readYaml(source, name);
        stop(faults);
        return value;
      };
      const readNow = (name: string): unknown => {
        if (existsSync(pathTo(name))) this.addWatchFile(pathTo(name));
        return read(name, readOr(pathTo(name), ""));
      };
      const product: Record<string, unknown> = {};
      const lookUp = (label: string): string | null => {
        const [first = ""] = label.split(".");
        const words = `auxot/${first}.yaml`;
        if (words in schemas) product[first] ??= readNow(words);
        return lookUpLabel(product, label);
      };
      /** All labels, for a reference that is wrong; a file that cannot be read has none. */
      const names = () => {
        const files = Object.keys(schemas).filter((each) => each.startsWith("auxot/"));
        const words = files.map((each) => [
          each.slice("auxot/".length, -".yaml".length),
          readYaml(readOr(pathTo(each), ""), each).value,
        ]);
        return labelNames(Object.fromEntries(words));
      };
      const value = read(name, source);
      stop(referenceFaults(source, file, value, lookUp, names));
      const kit = name === KIT || name === KIT_WORDS;
      const [team, general] = kit ? [] : [readNow(KIT) as Team, readNow(KIT_WORDS) as TeamWords];
      const words = mapTexts(value, (text) =>
        fillLabels(team && general ? fillTeam(text, team, general) : text, lookUp),
      );
      return { code: `export default ${JSON.stringify(words)};`, map: null };
    },
  };
}

function readOr(path: string, instead: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : instead;
}
