// Checks one address that a lesson links to, or takes an image from.

import GithubSlugger from "github-slugger";
import type { Finding } from "../labels/fault.ts";
import { suggestName } from "../labels/nearest.ts";
import { checkSandboxLink } from "./check-sandbox-link.ts";
import { decoded, encoded, type Place, type Places, placeMeantBy } from "./places.ts";
import { relativeAddress } from "./relative-address.ts";

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
  const [, host] = /^https?:\/?([^/].*)$/i.exec(url) ?? [];
  if (host) return [{ wrong: `The address "${url}" lacks //.`, write: `Write https://${host}.` }];
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
  const [path = "", anchor = ""] = url.split("#");
  const [page = ""] = path.split("?");
  if (page !== "" && !page.startsWith("/")) return [relativeAddress(url, own, places)];
  const place = places.get(page === "" ? own : decoded(page));
  if (!place) return [nothingAt(page, url.slice(page.length), places)];
  if (place.draft && !places.get(own)?.draft) {
    const write = "Take draft: true out of that lesson, or the link out of this one.";
    return [{ wrong: `"${page}" is a draft, and readers would find nothing there.`, write }];
  }
  const query = path.slice(page.length + 1);
  return [...checkSandboxLink(page, query), ...checkAnchor(page, decoded(anchor), place)];
}

/** `rest` is what the address says after the page. */
function nothingAt(page: string, rest: string, places: Places): Finding {
  const wrong = `Nothing is at "${page}".`;
  if (/^\/lessons\/?$/.test(page)) return { wrong, write: "The list of lessons is at /." };
  const meant = placeMeantBy(page, places);
  const all = Array.from(places.keys(), encoded);
  return { wrong, write: meant ? `Write ${meant}${rest}.` : suggestName(page, all) };
}

/** What is wrong with the place on a page that an address names after #. */
function checkAnchor(page: string, anchor: string, { ids }: Place): readonly Finding[] {
  if (anchor === "" || ids.has(anchor)) return [];
  const wrong = `${page === "" ? "This lesson" : `"${page}"`} has no place "#${anchor}".`;
  // The place of a heading is its text in small letters and hyphens.
  const slug = new GithubSlugger().slug(anchor);
  const write = ids.has(slug) ? `Write ${page}#${slug}.` : suggestName(anchor, [...ids]);
  return [{ wrong, write }];
}
