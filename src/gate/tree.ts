// Small helpers over a lesson's MDX tree.

import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from "satteri";

/** A word of the vocabulary, or any other tag, in a lesson. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is a tag. */
export function isElement(node: MdastNode): node is Element {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

/** The nodes inside a node. */
export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return "children" in node ? (node.children as readonly MdastNode[]) : [];
}

/** Calls back for a node and all inside it, in reading order. */
export function visit(node: MdastNode, callback: (node: MdastNode) => void): void {
  callback(node);
  for (const child of childrenOf(node)) visit(child, callback);
}

/** The text of a tag's attribute; null when it has none. */
export function attributeOf(element: Element, name: string): string | null {
  for (const attribute of element.attributes) {
    if (attribute.type === "mdxJsxAttribute" && attribute.name === name) {
      return typeof attribute.value === "string" ? attribute.value : null;
    }
  }
  return null;
}

/** The text inside a node, with each tag in it as ‹Name›. */
export function textOf(node: MdastNode): string {
  if ("value" in node && typeof node.value === "string") return node.value;
  const inside = childrenOf(node).map((child) =>
    isElement(child) ? `‹${child.name}›` : textOf(child),
  );
  return inside.join("");
}

const TEXT_BLOCKS: readonly string[] = ["paragraph", "heading", "tableCell"];

const INLINE: readonly string[] = ["text", "strong", "emphasis", "delete", "inlineCode", "link"];

/** Whether a node holds text and no other block: a tag that stands in one line with its text does, too. */
export function holdsText(node: MdastNode): boolean {
  if (TEXT_BLOCKS.includes(node.type)) return true;
  const inside = node.type === "mdxJsxFlowElement" ? childrenOf(node) : [];
  return inside.some((child) => INLINE.includes(child.type));
}

/** The text of a heading, from which its place on the page is named. */
export function headingText(heading: MdastNode): string {
  return childrenOf(heading).map(textOf).join("");
}
