// A call put into words; the same ones for the line that is seen and the sentence that is heard.

import words from "../../content/auxot/trace.yaml";
import type { Trace } from "../auxot/trace.ts";
import { fill } from "./fill.ts";
import { nameOf } from "./name-of.ts";

/** Whether the call got through, was refused at the other end, or never left. */
export function outcomeOf({ status }: Trace): "through" | "refused" | "stopped" {
  if (status === null) return "stopped";
  return status < 400 ? "through" : "refused";
}

/** The header as it may be shown. */
export function shownHeader({ header }: Trace): string {
  if (!header) return words.noHeader;
  const { name, scheme, masked } = header;
  return `${name}: ${scheme ? `${scheme} ` : ""}${masked}`;
}

/** Whom the other end sees. */
export function seenAs({ as }: Trace): string {
  if (as === null) return words.nobody;
  if (as.kind === "person") return nameOf(as.person);
  return as.kind === "team" ? nameOf("team") : fill(words.as[as.scope], { name: as.name });
}

/** The whole call in one sentence. */
export function sentenceOf(trace: Trace): string {
  const { direction, from, vendor, method, address, status } = trace;
  const kind = status === null ? "stopped" : direction === "into" ? "into" : "out";
  return fill(words.sentences[kind], {
    from: words.ends[from],
    vendor: vendor ?? words.ends.auxot,
    request: `${method} ${address}`,
    header: shownHeader(trace),
    as: seenAs(trace),
    status: String(status),
  });
}
