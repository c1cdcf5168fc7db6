// The first lesson as its tests look at it: its tags in reading order, and its text.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type MdastNode, mdxToMdast } from "satteri";
import { attributeOf, childrenOf, type Element, isElement, visit } from "../../../src/gate/tree.ts";
import { productLabel, withLabels } from "../../../src/labels/product-labels.ts";

export const ROOT = join(import.meta.dirname, "../../..");
export const FILE = "content/lessons/understand-credentials-oauth-and-api-keys.mdx";
export const source = readFileSync(join(ROOT, FILE), "utf8");

/** A tag: its name and attributes, and the text of all that is inside. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly inside: readonly Tag[];
}

const top = childrenOf(mdxToMdast(source) as MdastNode);
const finish = top.findIndex((node) => isElement(node) && node.name === "FinishLine");

/** What stands above the finish line, and what is below. */
export const above: readonly Tag[] = tagsIn(top.slice(0, finish));
export const below: readonly Tag[] = tagsIn(top.slice(finish + 1));
export const hasFinishLine = finish > 0;

/** Text and tags at the top level below the finish line that are in no fold. */
export const loose: readonly string[] = top
  .slice(finish + 1)
  .filter((node) => !(isElement(node) && node.name === "Fold"))
  .map(textIn);

/** One attribute of all tags of a name, in reading order. */
export function all(tags: readonly Tag[], name: string, attribute: string): readonly string[] {
  return tags
    .filter((tag) => tag.name === name)
    .map(({ attributes }) => attributes[attribute] ?? "");
}

function tagsIn(nodes: readonly MdastNode[]): Tag[] {
  const tags: Tag[] = [];
  for (const node of nodes) {
    visit(node, (each) => {
      if (isElement(each)) tags.push(tagOf(each));
    });
  }
  return tags;
}

function tagOf(element: Element): Tag {
  const attributes = element.attributes.flatMap((each) =>
    each.type === "mdxJsxAttribute" && typeof each.value === "string"
      ? [[each.name, withLabels(each.value)] as const]
      : [],
  );
  return {
    name: element.name ?? "",
    attributes: Object.fromEntries(attributes),
    text: textIn(element),
    inside: tagsIn(childrenOf(element)),
  };
}

function textIn(node: MdastNode): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (isElement(node) && node.name === "Label") return productLabel(attributeOf(node, "of") ?? "");
  return childrenOf(node).map(textIn).join(" ").replace(/ +/g, " ");
}
