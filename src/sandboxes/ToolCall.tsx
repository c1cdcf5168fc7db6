// An MCP tool call that acts as the person who runs it, or asks them to connect first.

import { useState } from "react";
import words from "../../content/auxot/oauth.yaml";
import type { ToolCall } from "../auxot/oauth.ts";
import type { PersonId } from "../auxot/people.ts";
import { fill } from "../labels/fill.ts";
import { callTool } from "../stores/oauth.ts";
import { DirectionLine } from "./DirectionLine.tsx";
import { Notice } from "./Notice.tsx";
import type { ScreenProps } from "./screen.ts";
import { useAct } from "./use-act.ts";

interface Props extends Pick<ScreenProps, "onOpen"> {
  readonly viewer: PersonId;
}

export function ToolCallPanel({ viewer, onOpen }: Props) {
  const { notice, busy, run } = useAct();
  const [last, setLast] = useState<ToolCall | null>(null);
  return (
    <section className="app-panel" aria-label={words.runTitle}>
      <h4>{words.runTitle}</h4>
      <p className="app-hint">{words.runHint}</p>
      <button
        type="button"
        className="app-button"
        aria-disabled={busy}
        onClick={() =>
          run(callTool, ({ call }) => {
            setLast(call);
            return fill(words.results[call.result], { who: words.who[viewer] });
          })
        }
      >
        {words.run}
      </button>
      {last && (
        <DirectionLine
          direction="delegated"
          from="mcp"
          to="github"
          request={
            last.result === "acted"
              ? `POST api.github.com/…/issues  Authorization: Bearer ******** (${words.who[last.who]})`
              : null
          }
          answer={last.result === "acted" ? "201" : "–"}
          through={last.result === "acted"}
        />
      )}
      <Notice notice={notice} onOpen={onOpen} />
    </section>
  );
}
