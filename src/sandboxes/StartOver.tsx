// Starts the simulation over, for all sandboxes of the page.

import { useStore } from "@nanostores/react";
import shell from "../../content/auxot/shell.yaml";
import { $startedAfresh, startOver } from "../stores/workspace.ts";
import { useAct } from "./use-act.ts";
import { useHydrated } from "./use-hydrated.ts";

export function StartOver({ ready }: { readonly ready: boolean }) {
  const { notice, run } = useAct();
  const startedAfresh = useStore($startedAfresh);
  const afresh = useHydrated() && startedAfresh;
  return (
    <div className="app-foot">
      <span role="status">
        {notice?.sentences.join(" ") ?? (afresh ? shell.startedAfresh : shell.frameNote)}
      </span>
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
