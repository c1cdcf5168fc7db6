// An agent's run that posts to GitHub with a credential it reads by name.

import { useState } from "react";
import words from "../../content/auxot/credentials.yaml";
import type { AgentRun } from "../auxot/credentials.ts";
import type { Trace } from "../auxot/trace.ts";
import { fill } from "../labels/fill.ts";
import { runAgent } from "../stores/credentials.ts";
import { Notice } from "./Notice.tsx";
import { DirectionLine } from "./parts.ts";
import type { ScreenProps } from "./screen.ts";
import { stopped, useAct } from "./use-act.ts";
import { useOnChange } from "./use-on-change.ts";

export function AgentRunPanel({ view, onOpen }: ScreenProps) {
  const { notice, busy, run, say } = useAct();
  const [last, setLast] = useState<Trace | null>(null);
  // What a run came to no longer holds once the credentials have changed.
  useOnChange(view.credentials, () => {
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
          run(runAgent, ({ run: ran, trace }) => {
            setLast(trace);
            return ran.result === "posted" ? sentence(ran) : stopped(sentence(ran));
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

function sentence(run: AgentRun): string {
  const scope = run.result === "missing" ? "" : words.scopes[run.scope];
  return fill(words.results[run.result], { name: run.name, scope });
}
