// Checks where a lesson's links and images lead, and that an image says what it shows.

import type { MdastNode } from "satteri";
import type { Fault, Finding } from "../labels/fault.ts";
import { checkAddress } from "./check-address.ts";
import { parseLesson } from "./parse-lesson.ts";
import type { Places } from "./places.ts";
import { textOf, visit } from "./tree.ts";

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
      return [...checkText(node), ...checkAddress(node.url, own, places)];
    case "linkReference":
      return checkText(node);
    default:
      return [];
  }
}

function checkAlt(alt: string | null | undefined): readonly Finding[] {
  if (alt?.trim()) return [];
  const write = "Write what it shows: ![A person opens Settings](/picture.png).";
  return [{ wrong: "The image says nothing to those who do not see it.", write }];
}

function checkText(link: MdastNode): readonly Finding[] {
  if (textOf(link).trim() !== "") return [];
  return [{ wrong: "The link has no text.", write: "Write where it leads: [text](address)." }];
}

/** What is wrong with where an image comes from: a page loads nothing from another host. */
function checkImage(url: string, own: string, places: Places): readonly Finding[] {
  if (!/^(?:https?:)?\/\//i.test(url)) return checkAddress(url, own, places);
  const write = "Put the file into public/, and write its name: ![…](/picture.png).";
  return [{ wrong: "The image comes from another host, and no page loads it.", write }];
}
