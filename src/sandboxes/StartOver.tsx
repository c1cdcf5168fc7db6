// The frame's foot: what there is to know of this state, and starting the simulation over.

import { useStore } from "@nanostores/react";
import shell from "../../content/auxot/shell.yaml";
import { walkRecord } from "../stores/walk.ts";
import { $opened, $startedAfresh, startOver } from "../stores/workspace.ts";
import { SceneNotes } from "./lazy-parts.ts";
import { useAct } from "./use-act.ts";
import { useHydrated } from "./use-hydrated.ts";

export function StartOver({ ready }: { readonly ready: boolean }) {
  const { notice, run } = useAct();
  return (
    <div className="app-foot">
      <div role="status">
        {notice ? notice.sentences.map((sentence) => <p key={sentence}>{sentence}</p>) : <Notes />}
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

/** That nothing here is real, and what is missing or unusual. */
function Notes() {
  const startedAfresh = useStore($startedAfresh);
  const notKept = useStore(walkRecord.$keeping) === "not-kept";
  const opened = useStore($opened);
  const hydrated = useHydrated();
  const start = opened?.start && opened.start !== "lesson" ? opened.start : null;
  const unknown = opened?.unknown ?? false;
  return (
    <>
      <p>{hydrated && startedAfresh ? shell.startedAfresh : shell.frameNote}</p>
      {hydrated && (start || unknown || notKept) && (
        <SceneNotes start={start} unknown={unknown} notKept={notKept} />
      )}
    </>
  );
}
