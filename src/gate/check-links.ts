// Checks where a lesson's links and images lead, and that an image says what it shows.

import type { MdastNode } from "satteri";
import type { Fault, Finding } from "../labels/fault.ts";
import { checkAddress } from "./check-address.ts";
import { checkAlt, checkImage } from "./check-image.ts";
import { parseLesson } from "./parse-lesson.ts";
import type { Places } from "./places.ts";
import { isElement, textOf, visit } from "./tree.ts";

/** Every fault of a lesson's links and images; `file` is its path below the project's root. */
export function checkLinks(source: string, file: string, places: Places): readonly Fault[] {
  const parsed = parseLesson(source, file);
  if ("fault" in parsed) return [];
  const own = `/${file.replace(/^content\//, "").replace(/\.mdx$/, "")}/`;
  const faults: Fault[] = [];
  visit(parsed.tree, (node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    for (const finding of checkNode(node, own, places)) {
      faults.push({ file, line, column, ...finding });
    }
  });
  return faults;
}

function checkNode(node: MdastNode, own: string, places: Places): readonly Finding[] {
  switch (node.type) {
    case "image":
      return [...checkAlt(node.alt), ...checkImage(node.url, own, places)];
    case "imageReference":
      return checkAlt(node.alt);
    case "definition":
      return checkAddress(node.url, own, places);
    case "link":
      return [...checkText(node), ...checkLink(node, node.url, own, places)];
    case "linkReference":
      return checkText(node);
    default:
      return [];
  }
}

function checkText(link: MdastNode): readonly Finding[] {
  let inner = false;
  visit(link, (node) => {
    if (isElement(node) && node.name === "Tutorial") inner = true;
  });
  if (inner) {
    const wrong = "<Tutorial> is a link, and stands in another.";
    return [{ wrong, write: "Take it out of the square brackets." }];
  }
  if (textOf(link).trim() !== "") return [];
  return [{ wrong: "The link has no text.", write: "Write where it leads: [text](address)." }];
}

function checkLink(link: MdastNode, url: string, own: string, places: Places): readonly Finding[] {
  // A bare www.… is a link, with an http:// that nobody wrote.
  const bare = textOf(link);
  if (bare.startsWith("www.") && url === `http://${bare}`) {
    return [{ wrong: `The address "${bare}" lacks https://.`, write: `Write https://${bare}.` }];
  }
  return checkAddress(url, own, places);
}
