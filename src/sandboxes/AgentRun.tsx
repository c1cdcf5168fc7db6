// An agent's run that posts to GitHub with a credential it reads by name.

import words from "../../content/auxot/credentials.yaml";
import type { AgentRun } from "../auxot/credentials.ts";
import { fill } from "../labels/fill.ts";
import { runAgent } from "../stores/credentials.ts";
import { RunPanel } from "./RunPanel.tsx";
import type { ScreenProps } from "./screen.ts";

export function AgentRunPanel({ view, onOpen }: ScreenProps) {
  return (
    <RunPanel
      words={words}
      ground={view.credentials}
      act={runAgent}
      tell={({ run }) => ({ sentence: sentenceOf(run), went: run.result === "posted" })}
      onOpen={onOpen}
    />
  );
}

function sentenceOf(run: AgentRun): string {
  const scope = run.result === "missing" ? "" : words.scopes[run.scope];
  return fill(words.results[run.result], { name: run.name, scope });
}
