// What an address was meant as that begins with neither / nor https://.

import type { Finding } from "../labels/fault.ts";
import { type Places, placeMeantBy } from "./places.ts";

const QUOTES = /^["“”„«'‘’]|["“”»'‘’]$/;
const MAIL = /^[^\s/@]+@[^\s/@]+\.[^\s/@]+$/;
/** A host with a path, or one with an ending that no file has. */
const HOST = /^(?:[a-z0-9-]+\.)+(?:[a-z]{2,}\/|(?:com|org|net|io|ai|dev|app|co|edu|gov|eu)$)/i;

/** What is wrong with such an address, and what to write; `own` is the lesson's. */
export function relativeAddress(url: string, own: string, places: Places): Finding {
  if (QUOTES.test(url)) {
    return { wrong: `The address ${url} stands in quotes.`, write: "Take the quotes away." };
  }
  if (MAIL.test(url)) {
    return { wrong: `The address "${url}" lacks mailto:.`, write: `Write mailto:${url}.` };
  }
  const [, rest] = /^https?\/\/(.+)$/i.exec(url) ?? [];
  if (rest)
    return { wrong: `The address "${url}" lacks a colon.`, write: `Write https://${rest}.` };
  if (url.includes("\\")) {
    return { wrong: `The address "${url}" has a \\ in it.`, write: "Write / for each \\." };
  }
  const wrong = `The address "${url}" is relative.`;
  const [page = ""] = url.split(/[?#]/);
  const meant = placeMeantBy(page, places);
  if (meant) return { wrong, write: `Write ${meant}${url.slice(page.length)}.` };
  if (url.startsWith("www.") || HOST.test(page)) {
    return { wrong: `The address "${url}" lacks https://.`, write: `Write https://${url}.` };
  }
  return { wrong, write: `Begin it with /, as in ${own}.` };
}
