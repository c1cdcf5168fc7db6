// The frame's foot: what there is to know of this state, and starting the simulation over.

import { useStore } from "@nanostores/react";
import scenarios from "../../content/auxot/scenarios.yaml";
import shell from "../../content/auxot/shell.yaml";
import { fill } from "../labels/fill.ts";
import { walkRecord } from "../stores/walk.ts";
import { $opened, $startedAfresh, startOver } from "../stores/workspace.ts";
import { useAct } from "./use-act.ts";
import { useHydrated } from "./use-hydrated.ts";

export function StartOver({ ready }: { readonly ready: boolean }) {
  const { notice, run } = useAct();
  const notes = useNotes();
  return (
    <div className="app-foot">
      <div role="status">
        {(notice?.sentences ?? notes).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <button
        type="button"
        className="app-button app-quiet"
        disabled={!ready}
        onClick={() => run(startOver, () => shell.resetDone)}
      >
        {shell.reset}
      </button>
    </div>
  );
}

/** What is missing or unusual, and that nothing here is real. */
function useNotes(): readonly string[] {
  const startedAfresh = useStore($startedAfresh);
  const keeping = useStore(walkRecord.$keeping);
  const opened = useStore($opened);
  if (!useHydrated()) return [shell.frameNote];
  const { start = "lesson", unknown = false } = opened ?? {};
  return [
    ...(unknown ? [scenarios.unknown] : []),
    ...(start !== null && start !== "lesson"
      ? [fill(scenarios.note, { name: scenarios.names[start] })]
      : []),
    ...(startedAfresh ? [shell.startedAfresh] : [shell.frameNote]),
    ...(keeping === "not-kept" ? [scenarios.notKept] : []),
  ];
}
