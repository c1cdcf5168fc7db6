// An MCP tool call that acts as the person who runs it, or asks them to connect first.

import words from "../../content/auxot/oauth.yaml";
import { fill } from "../labels/fill.ts";
import { nameOf } from "../labels/name-of.ts";
import { callTool } from "../stores/oauth.ts";
import { RunPanel } from "./RunPanel.tsx";
import type { ScreenProps } from "./screen.ts";

export function ToolCallPanel({ view, onOpen }: ScreenProps) {
  return (
    <RunPanel
      words={words}
      ground={view.providers}
      act={callTool}
      tell={({ call: { result } }) => ({
        sentence: fill(words.results[result], { who: nameOf(view.viewer) }),
        went: result === "acted",
      })}
      onOpen={onOpen}
    />
  );
}
