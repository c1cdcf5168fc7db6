// Checks an image: that it says what it shows, and comes from a file of this site.

import type { Finding } from "../labels/fault.ts";
import { checkAddress } from "./check-address.ts";
import { decoded, encoded, type Places, placeMeantBy } from "./places.ts";

/** What is wrong with what an image says to those who do not see it. */
export function checkAlt(alt: string | null | undefined): readonly Finding[] {
  if (alt?.trim()) return [];
  const write = "Write what it shows: ![A person opens Settings](/picture.png).";
  return [{ wrong: "The image says nothing to those who do not see it.", write }];
}

/** What is wrong with where an image comes from; `own` is the lesson's address. */
export function checkImage(url: string, own: string, places: Places): readonly Finding[] {
  if (/^(?:https?:)?\/\//i.test(url)) {
    const wrong = "The image comes from another host, and no page loads it.";
    return [{ wrong, write: intoPublic("picture.png") }];
  }
  if (url === "" || url.startsWith("/")) return checkAddress(url, own, places);
  const meant = placeMeantBy(url, places);
  if (meant) return [{ wrong: `The address "${url}" is relative.`, write: `Write ${meant}.` }];
  if (/^\s*data:/i.test(url)) {
    const wrong = "The image stands in the lesson itself, in place of its address.";
    return [{ wrong, write: intoPublic("picture.png") }];
  }
  const [name = "picture.png"] = /[^/\\:]+\.\w+$/.exec(decoded(url)) ?? [];
  const wrong = /^[a-z][a-z0-9+.-]*:/i.test(url)
    ? `Readers cannot open the address "${url}".`
    : `The address "${url}" is relative.`;
  return [{ wrong, write: intoPublic(name) }];
}

/** What to do with the file of an image. */
export function intoPublic(name: string): string {
  return `Put the file into public/, and write its name: ![…](/${encoded(name)}).`;
}
