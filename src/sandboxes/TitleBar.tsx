// The frame's title bar: that this is a simulation, who is signed in, and what their role is.

import shell from "../../content/auxot/shell.yaml";
import type { Standing } from "../auxot/standing.ts";
import type { WorkspaceView } from "../auxot/view.ts";
import { nameOfViewer } from "../labels/name-of.ts";
import { switchViewer } from "../stores/workspace.ts";
import { StandingPicker } from "./StandingPicker.tsx";
import { useAct } from "./use-act.ts";

interface Props {
  /** Null until the simulation is there. */
  readonly view: WorkspaceView | null;
  readonly standing: Standing;
}

export function TitleBar({ view, standing }: Props) {
  const { run } = useAct();
  const viewer = view?.viewer ?? "you";
  const other = viewer === "you" ? "admin" : "you";
  return (
    <div className="app-bar">
      <p className="app-title">
        <strong>{shell.frame}</strong>
      </p>
      <p className="app-viewer">
        <span>
          {shell.viewer} <strong>{nameOfViewer(viewer, standing)}</strong>
        </span>{" "}
        {(view === null || view.people.includes(other)) && (
          <button
            type="button"
            className="app-button app-quiet"
            disabled={view === null}
            onClick={() =>
              run(
                () => switchViewer(other),
                () => null,
              )
            }
          >
            {other === "admin" ? shell.switchToAdmin : shell.switchToYou}
          </button>
        )}
      </p>
      {view && <StandingPicker standing={standing} />}
    </div>
  );
}
