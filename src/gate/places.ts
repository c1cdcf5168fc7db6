// Where a lesson may link to: the site's pages, the lessons' own places, and the files beside them.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import GithubSlugger from "github-slugger";
import { type MdastNode, mdxToMdast } from "satteri";
import { attributeOf, childrenOf, isElement, textOf, visit } from "./tree.ts";

/** Ids by page; a page is its address, such as "/lessons/a/". Files have none. */
export type Places = ReadonlyMap<string, ReadonlySet<string>>;

const PAGES = ["/", "/sandbox/", "/sheet/", "/team/", "/simulation/", "/writers/"];
/** Ids that every lesson has, and the sheet's page too. */
const COMMON = ["main", "cheat-sheet", "agent-reply", "agent-reply-box", "finish", "sheet-summary"];

/** All places of a project; `root` is its folder. A lesson that cannot be read has the common ones. */
export function placesOf(root: string): Places {
  const places = new Map<string, ReadonlySet<string>>(
    PAGES.map((page) => [page, new Set(page === "/sheet/" ? COMMON : ["main"])]),
  );
  const lessons = join(root, "content/lessons");
  for (const name of readdirSync(lessons).filter((each) => each.endsWith(".mdx"))) {
    const ids = idsIn(readFileSync(join(lessons, name), "utf8"));
    places.set(`/lessons/${name.replace(/\.mdx$/, "")}/`, new Set([...COMMON, ...ids]));
  }
  const files = join(root, "public");
  if (existsSync(files)) {
    for (const name of readdirSync(files, { recursive: true, encoding: "utf8" })) {
      places.set(`/${name.replaceAll("\\", "/")}`, new Set());
    }
  }
  return places;
}

function idsIn(source: string): readonly string[] {
  const slugger = new GithubSlugger();
  const ids: string[] = [];
  try {
    visit(mdxToMdast(source) as MdastNode, (node) => {
      if (node.type === "heading") ids.push(slugger.slug(childrenOf(node).map(textOf).join("")));
      const id = isElement(node) && node.name === "Step" ? attributeOf(node, "id") : null;
      if (id) ids.push(id);
      const page = isElement(node) && node.name === "Sandbox" ? attributeOf(node, "page") : null;
      if (page) ids.push(`sandbox-${page}`);
    });
  } catch {
    // What is wrong with it is told elsewhere.
  }
  return ids;
}
