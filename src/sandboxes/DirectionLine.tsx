// The one line that shows which way a call went: caller → Auxot → vendor. Heard, it is one sentence.

import { Fragment, type ReactNode } from "react";
import words from "../../content/auxot/trace.yaml";
import type { Trace } from "../auxot/trace.ts";
import { outcomeOf, seenAs, sentenceOf, shownHeader } from "../labels/tell-trace.ts";

export function DirectionLine({ trace }: { readonly trace: Trace }) {
  const { direction, from, vendor, method, address, status } = trace;
  const outcome = outcomeOf(trace);
  const ends = [words.ends[from], words.ends.auxot, ...(vendor ? [vendor] : [])];
  // A call that never left showed nobody a header.
  const carried: readonly Row[] =
    status === null
      ? []
      : [
          { term: words.header, code: shownHeader(trace) },
          { term: words.seenAs, text: seenAs(trace) },
        ];
  const rows: readonly Row[] = [
    { term: words.request, code: `${method} ${address}` },
    ...carried,
    { term: words.answer, code: status === null ? words.noAnswer : String(status) },
  ];
  return (
    <div className="direction-line" data-direction={direction} data-outcome={outcome}>
      <p className="visually-hidden">{sentenceOf(trace)}</p>
      <div aria-hidden="true">
        <p className="direction-ends">
          {ends.map((end, index) => (
            <span key={end} className="direction-hop">
              {index > 0 && <Arrow outcome={index === ends.length - 1 ? outcome : "through"} />}
              <span className="direction-end">{end}</span>
            </span>
          ))}
        </p>
        <dl>
          {rows.map(({ term, code, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{code ? <code>{breakable(code)}</code> : text}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}

interface Row {
  readonly term: string;
  /** What is written by machines; `text` is written by people. */
  readonly code?: string;
  readonly text?: string;
}

/** An address may break after a slash, rather than within a word. */
function breakable(code: string): ReactNode {
  return code.split(/(?<=\/)(?!\/)/).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text keep their places.
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}

function Arrow({ outcome }: { readonly outcome: ReturnType<typeof outcomeOf> }) {
  return (
    <span className="direction-arrow" data-outcome={outcome}>
      <span className="direction-glyph">{outcome === "stopped" ? "⇥" : "→"}</span>
      {outcome !== "through" && ` ${words.outcomes[outcome]}`}
    </span>
  );
}
