// Vite plugin: a YAML file of content/ becomes a module of its validated words.

import { relative, sep } from "node:path";
import type { Plugin } from "vite";
import { formatFault } from "./fault.ts";
import { readYaml } from "./read-yaml.ts";

/** Turns `import words from ".../content/auxot/shell.yaml"` into the words, or stops with each fault. */
export function yamlModule(): Plugin {
  let root = "";
  return {
    name: "content-words",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    transform(source, id) {
      const [path = ""] = id.split("?");
      const name = relative(root, path).split(sep).join("/");
      if (!/^content\/.*\.ya?ml$/.test(name)) return null;
      const { value, faults } = readYaml(source, name.slice("content/".length));
      const [first] = faults;
      if (first) {
        return this.error({
          message: faults.map(formatFault).join("\n"),
          id: path,
          loc: { file: path, line: first.line, column: first.column - 1 },
        });
      }
      return { code: `export default ${JSON.stringify(value)};`, map: null };
    },
  };
}
