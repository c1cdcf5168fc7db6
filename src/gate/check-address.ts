// Checks one address that a lesson links to, or takes an image from.

import type { Finding } from "../labels/fault.ts";
import { suggestName } from "../labels/nearest.ts";
import { addressOfLesson, type Places } from "./places.ts";

/** Told as running code by check-structure.ts. */
const CODE = /^(?:javascript|vbscript|data):/i;
/** What a reader's browser, mail program or telephone opens. */
const OPENED = /^(?:https|mailto|tel):/i;
const OWN_MACHINE = /^https:\/\/(?:localhost|127\.|0\.0\.0\.0|\[::1\])/i;

/** What is wrong with an address; those of other hosts are not looked up. `own` is the lesson's. */
export function checkAddress(url: string, own: string, places: Places): readonly Finding[] {
  if (url === "" || url === "#") {
    const write = "Write the address into the round brackets, such as (/sandbox/).";
    return [{ wrong: "The link leads nowhere.", write }];
  }
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)
    ? checkElsewhere(url)
    : checkHere(url, own, places);
}

/** An address outside the site. */
function checkElsewhere(url: string): readonly Finding[] {
  const write = "Begin it with https://.";
  if (/^(?:http:|\/\/)/i.test(url)) return [{ wrong: `The address "${url}" is not safe.`, write }];
  if (OWN_MACHINE.test(url)) {
    const wrong = `The address "${url}" leads each reader to their own machine.`;
    return [{ wrong, write: "Write the one that all have, or one of this site: /sandbox/." }];
  }
  if (CODE.test(url) || OPENED.test(url)) return [];
  return [{ wrong: `Readers cannot open the address "${url}".`, write }];
}

/** An address within the site. */
function checkHere(url: string, own: string, places: Places): readonly Finding[] {
  const [path = "", anchor] = url.split("#");
  const [page = ""] = path.split("?");
  if (page !== "" && !page.startsWith("/")) {
    const wrong = `The address "${url}" is relative.`;
    if (page.startsWith("www.")) return [{ wrong, write: `Write https://${url}.` }];
    const meant = meantBy(page, places);
    const write = meant ? `Write ${meant}.` : `Begin it with /, as in ${own}.`;
    return [{ wrong, write }];
  }
  const place = places.get(page === "" ? own : page);
  if (!place) {
    const meant = meantBy(page, places);
    const write = meant ? `Write ${meant}.` : suggestName(page, [...places.keys()]);
    return [{ wrong: `Nothing is at "${page}".`, write }];
  }
  if (place.draft && !places.get(own)?.draft) {
    const write = "Take draft: true out of that lesson, or the link out of this one.";
    return [{ wrong: `"${page}" is a draft, and readers would find nothing there.`, write }];
  }
  if (!anchor || place.ids.has(anchor)) return [];
  const where = page === "" ? "This lesson" : `"${page}"`;
  const write = suggestName(anchor, [...place.ids]);
  return [{ wrong: `${where} has no place "#${anchor}".`, write }];
}

/** The place of a path as other tools write it: `../public/icon.svg`, `lesson.mdx`, `/sandbox`. */
function meantBy(path: string, places: Places): string | null {
  const bare = path.replace(/^[./]*(?:public\/)?/, "").replace(/(?:\.mdx?)?\/?$/, "");
  const tried = [`/${bare}`, `/${bare}/`, addressOfLesson(bare)];
  return tried.find((each) => places.has(each)) ?? null;
}
