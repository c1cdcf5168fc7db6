// The frame's title bar: that this is a simulation, and who is signed in.

import shell from "../../content/auxot/shell.yaml";
import type { WorkspaceView } from "../auxot/api.ts";
import { switchViewer } from "../stores/workspace.ts";
import { useAct } from "./use-act.ts";

export function TitleBar({ view }: { readonly view: WorkspaceView | null }) {
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
          {shell.viewer} <strong>{shell.people[viewer]}</strong>
        </span>{" "}
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
      </p>
    </div>
  );
}
