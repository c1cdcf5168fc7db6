// The place where the handlers read the workspace and commit the next one.

import type { Workspace } from "../auxot/workspace.ts";

export interface Cell {
  /** The workspace as it is. */
  read(): Workspace;
  /** Puts the next workspace in its place and tells the owner, so that it can be stored. */
  commit(next: Workspace): void;
  /** Puts another tab's workspace in its place; what this tab alone knows stays. */
  adopt(next: Workspace): void;
}

/** A cell that starts with a workspace. */
export function createCell(start: Workspace, onCommit: (next: Workspace) => void): Cell {
  let current = start;
  return {
    read: () => current,
    commit: (next) => {
      current = next;
      onCommit(next);
    },
    adopt: (next) => {
      current = { ...next, session: current.session };
    },
  };
}
