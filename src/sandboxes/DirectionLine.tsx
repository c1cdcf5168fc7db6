// The one line that shows which way a call went: caller → Auxot → vendor. Heard, it is one sentence.

import words from "../../content/auxot/trace.yaml";
import type { Trace } from "../auxot/trace.ts";
import { outcomeOf, seenAs, sentenceOf, shownHeader } from "../labels/tell-trace.ts";

export function DirectionLine({ trace }: { readonly trace: Trace }) {
  const { direction, from, vendor, method, address, status } = trace;
  const outcome = outcomeOf(trace);
  const ends = [words.ends[from], words.ends.auxot, ...(vendor ? [vendor] : [])];
  const rows = [
    [words.request, `${method} ${address}`],
    [words.header, shownHeader(trace)],
    [words.seenAs, seenAs(trace)],
    [words.answer, status === null ? words.noAnswer : String(status)],
  ] as const;
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
          {rows.map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{term === words.seenAs ? text : <code>{text}</code>}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}

function Arrow({ outcome }: { readonly outcome: ReturnType<typeof outcomeOf> }) {
  return (
    <span className="direction-arrow" data-outcome={outcome}>
      <span className="direction-glyph">{outcome === "stopped" ? "⇥" : "→"}</span>
      {outcome !== "through" && ` ${words.outcomes[outcome]}`}
    </span>
  );
}
