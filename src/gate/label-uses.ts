// Which labels a lesson or a YAML file names, one for each time.

import type { MdastNode } from "satteri";
import { referencesIn } from "../labels/references.ts";
import { parseLesson } from "./parse-lesson.ts";
import { attributeOf, isElement, visit } from "./tree.ts";

/** Names of the labels that a lesson draws; none when it cannot be read. */
export function labelsInLesson(source: string): readonly string[] {
  const parsed = parseLesson(source, "");
  if ("fault" in parsed) return [];
  const names: string[] = [];
  visit(parsed.tree, (node) => {
    names.push(...labelsInNode(node));
  });
  return names;
}

/** Names of the labels that the texts of a YAML file refer to. */
export function labelsInYaml(source: string): readonly string[] {
  return referencesIn(source.replace(/^\s*#.*$/gm, ""));
}

function labelsInNode(node: MdastNode): readonly string[] {
  if (!isElement(node)) return [];
  const page = attributeOf(node, "page") ?? "";
  switch (node.name) {
    case "Label":
      return [attributeOf(node, "of") ?? ""];
    case "SettingsPath":
      return [`pages.${page}.path`];
    case "AlsoNamed":
      return [`pages.${page}.alsoNamed`];
    default:
      return referencesIn(attributeOf(node, "title") ?? "");
  }
}
