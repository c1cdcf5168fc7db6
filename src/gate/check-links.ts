// Checks where a lesson's links and images lead, and that an image says what it shows.

import type { MdastNode } from "satteri";
import type { Fault, Finding } from "../labels/fault.ts";
import { suggestName } from "../labels/nearest.ts";
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
  if (node.type === "image") {
    const silent = !node.alt?.trim();
    const wrong = "The image says nothing to those who do not see it.";
    const write = "Write what it shows: ![A person opens Settings](/picture.png).";
    return [...(silent ? [{ wrong, write }] : []), ...checkImage(node.url, own, places)];
  }
  if (node.type === "definition") return checkAddress(node.url, own, places);
  if (node.type !== "link") return [];
  const empty = textOf(node).trim() === "";
  const nameless = {
    wrong: "The link has no text.",
    write: "Write where it leads: [text](address).",
  };
  return [...(empty ? [nameless] : []), ...checkAddress(node.url, own, places)];
}

/** What is wrong with where an image comes from: a page loads nothing from another host. */
function checkImage(url: string, own: string, places: Places): readonly Finding[] {
  if (!/^(?:https?:)?\/\//i.test(url)) return checkAddress(url, own, places);
  const write = "Put the file into public/, and write its name: ![…](/picture.png).";
  return [{ wrong: "The image comes from another host, and no page loads it.", write }];
}

/** What is wrong with an address within the site; those of other hosts are not looked up. */
function checkAddress(url: string, own: string, places: Places): readonly Finding[] {
  if (url.startsWith("http:")) {
    return [{ wrong: `The address "${url}" is not safe.`, write: "Begin it with https://." }];
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith("//")) return [];
  const [path = "", anchor] = url.split("#");
  const [page = ""] = path.split("?");
  if (page !== "" && !page.startsWith("/")) {
    return [
      { wrong: `The address "${url}" is relative.`, write: `Begin it with /, as in ${own}.` },
    ];
  }
  const place = places.get(page === "" ? own : page);
  if (!place) {
    const slashed = places.has(`${page}/`) ? `${page}/` : null;
    const write = slashed ? `Write ${slashed}.` : suggestName(page, [...places.keys()]);
    return [{ wrong: `Nothing is at "${page}".`, write }];
  }
  const { ids, draft } = place;
  if (draft && !places.get(own)?.draft) {
    const write = "Take draft: true out of that lesson, or the link out of this one.";
    return [{ wrong: `"${page}" is a draft, and readers would find nothing there.`, write }];
  }
  if (!anchor || ids.has(anchor)) return [];
  const where = page === "" ? "This lesson" : `"${page}"`;
  return [{ wrong: `${where} has no place "#${anchor}".`, write: suggestName(anchor, [...ids]) }];
}
