// All calls of this visit, with request and answer; each can be copied as a command.

import { useStore } from "@nanostores/react";
import { useRef, useState } from "react";
import words from "../../content/auxot/trace.yaml";
import { curlOf } from "../auxot/curl.ts";
import { receivedBody, sentBody } from "../auxot/exchange.ts";
import type { TraceDirection } from "../auxot/trace.ts";
import { fill } from "../labels/fill.ts";
import { copyKeys, copyText } from "../stores/clipboard.ts";
import { $traces, type NumberedTrace } from "../stores/traces.ts";
import { Choices } from "./Choices.tsx";
import { DirectionLine } from "./DirectionLine.tsx";

type Filter = "all" | TraceDirection;

const FILTERS: readonly Filter[] = ["all", "into", "out", "delegated"];
const panel = words.panel;

export function RequestPanel() {
  const traces = useStore($traces);
  const [filter, setFilter] = useState<Filter>("all");
  const shown = traces.filter(({ direction }) => filter === "all" || direction === filter);
  return (
    <section className="request-panel" aria-labelledby="requests-title">
      <h2 id="requests-title">{panel.title}</h2>
      <p>{panel.hint}</p>
      <Choices
        legend={panel.filter}
        options={FILTERS}
        labels={{ all: panel.all, ...words.directions }}
        value={filter}
        onChange={setFilter}
      />
      <p role="status">{count(shown.length, traces.length)}</p>
      <ol className="requests" reversed>
        {shown.map((trace) => (
          <Request key={trace.number} trace={trace} />
        ))}
      </ol>
    </section>
  );
}

function count(shown: number, all: number): string {
  if (shown === 0) return panel.empty;
  return all === 1 ? panel.countOne : fill(panel.count, { n: String(shown), m: String(all) });
}

function Request({ trace }: { readonly trace: NumberedTrace }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState("");
  const command = curlOf(trace);
  const bodies = [
    [words.sent, sentBody(trace)],
    [words.received, receivedBody(trace, words.errors)],
  ] as const;
  const copy = async () => {
    if (!field.current) return;
    const copied = await copyText(command, field.current);
    setTold(copied ? panel.copied : fill(panel.copyRefused, { keys: copyKeys() }));
  };
  return (
    <li value={trace.number}>
      <DirectionLine trace={trace} />
      {bodies.map(
        ([term, body]) =>
          body && (
            <p key={term} className="request-body">
              {term} <code>{body}</code>
            </p>
          ),
      )}
      {trace.status !== null && (
        <details>
          <summary>{panel.command}</summary>
          <textarea
            ref={field}
            readOnly
            autoComplete="off"
            rows={3}
            aria-label={fill(panel.commandOf, { n: String(trace.number) })}
            value={command}
          />
          <button type="button" onClick={copy}>
            {fill(panel.copy, { n: String(trace.number) })}
          </button>
          <p role="status">{told}</p>
        </details>
      )}
    </li>
  );
}
