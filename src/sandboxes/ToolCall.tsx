// An MCP tool call that acts as the person who runs it, or asks them to connect first.

import { useState } from "react";
import words from "../../content/auxot/oauth.yaml";
import type { Trace } from "../auxot/trace.ts";
import { fill } from "../labels/fill.ts";
import { nameOf } from "../labels/name-of.ts";
import { callTool } from "../stores/oauth.ts";
import { Notice } from "./Notice.tsx";
import { DirectionLine } from "./parts.ts";
import type { ScreenProps } from "./screen.ts";
import { stopped, useAct } from "./use-act.ts";
import { useOnChange } from "./use-on-change.ts";

export function ToolCallPanel({ view, onOpen }: ScreenProps) {
  const { notice, busy, run, say } = useAct();
  const [last, setLast] = useState<Trace | null>(null);
  // What a call came to no longer holds once a connection has changed.
  useOnChange(view.providers, () => {
    setLast(null);
    say(null);
  });
  return (
    <section className="app-panel" aria-label={words.runTitle}>
      <h4>{words.runTitle}</h4>
      <p className="app-hint">{words.runHint}</p>
      <button
        type="button"
        className="app-button"
        aria-disabled={busy}
        onClick={() =>
          run(callTool, ({ call, trace }) => {
            setLast(trace);
            const told = fill(words.results[call.result], { who: nameOf(view.viewer) });
            return call.result === "acted" ? told : stopped(told);
          })
        }
      >
        {words.run}
      </button>
      <Notice notice={notice} onOpen={onOpen} />
      {last && <DirectionLine trace={last} />}
    </section>
  );
}
