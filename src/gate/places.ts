// Where a lesson may link to: the site's pages, the lessons' own places, and the files beside them.

import { type Dirent, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import GithubSlugger from "github-slugger";
import { type MdastNode, mdxToMdast } from "satteri";
import { sandboxId } from "../labels/sandbox-id.ts";
import { isUtf16 } from "./check-encoding.ts";
import { readFrontMatter } from "./front-matter.ts";
import { COMMON, SHEET } from "./page-ids.ts";
import { attributeOf, headingText, isElement, visit } from "./tree.ts";

/** What may be linked to at an address; files have no ids. */
export interface Place {
  readonly ids: ReadonlySet<string>;
  /** Whether it is a lesson that is not published. */
  readonly draft: boolean;
}

/** Places by their address, such as "/lessons/a/". */
export type Places = ReadonlyMap<string, Place>;

const PAGES = ["/", "/sandbox/", "/sheet/", "/team/", "/simulation/", "/writers/"];

/** The ids of a lesson that cannot be read: any may be among them. */
class AnyIds extends Set<string> {
  override has(): boolean {
    return true;
  }
}

/** All places of a project; `root` is its folder. */
export function placesOf(root: string): Places {
  const places = new Map<string, Place>(
    PAGES.map((page) => [page, published(page === "/sheet/" ? ["main", ...SHEET] : ["main"])]),
  );
  const lessons = join(root, "content/lessons");
  for (const { name } of readdirSync(lessons, { withFileTypes: true }).filter(isLesson)) {
    const source = readFileSync(join(lessons, name), "utf8");
    places.set(addressOfLesson(name.replace(/\.mdx$/, "")), {
      ids: idsIn(source),
      draft: readFrontMatter(source, name).value?.draft ?? false,
    });
  }
  const files = join(root, "public");
  if (existsSync(files)) {
    for (const name of readdirSync(files, { recursive: true, encoding: "utf8" })) {
      places.set(`/${name.replaceAll("\\", "/")}`, published([]));
    }
  }
  return places;
}

/** The address of a lesson's page, by the name of its file. */
export function addressOfLesson(slug: string): string {
  return `/lessons/${slug}/`;
}

/** The place of a path as other tools write it: `../public/icon.svg`, `lesson.mdx`, `/sandbox`. */
export function placeMeantBy(path: string, places: Places): string | null {
  const bare = decoded(path)
    .replace(/^[./]*(?:(?:public|content)\/)?/, "")
    .replace(/(?:\.mdx?)?\/?$/, "");
  const tried = [`/${bare}`, `/${bare}/`, addressOfLesson(bare)];
  const meant = tried.find((each) => places.has(each));
  return meant === undefined ? null : encoded(meant);
}

/** A path as a file is called, where its address has %20 for a space. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A path as an address has it. */
export function encoded(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

function isLesson(entry: Dirent): boolean {
  return entry.isFile() && entry.name.endsWith(".mdx");
}

function published(ids: readonly string[]): Place {
  return { ids: new Set(ids), draft: false };
}

function idsIn(source: string): ReadonlySet<string> {
  if (isUtf16(source)) return new AnyIds();
  const slugger = new GithubSlugger();
  const ids = [...COMMON];
  const sandboxes: string[] = [];
  try {
    visit(mdxToMdast(source) as MdastNode, (node) => {
      if (node.type === "heading") ids.push(slugger.slug(headingText(node)));
      const id = isElement(node) && node.name === "Step" ? attributeOf(node, "id") : null;
      if (id) ids.push(id);
      const page = isElement(node) && node.name === "Sandbox" ? attributeOf(node, "page") : null;
      if (page) {
        sandboxes.push(page);
        ids.push(sandboxId(page, sandboxes.filter((each) => each === page).length));
      }
      if (isElement(node) && node.name === "CheatSheet") ids.push(...SHEET);
    });
  } catch {
    // What is wrong with it is told elsewhere.
    return new AnyIds();
  }
  return new Set(ids);
}
