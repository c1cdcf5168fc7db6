// Catches a sandbox that fails: says what happened, and leaves lesson and sheet alone.

import { Component, type ReactNode } from "react";
import shell from "../../content/auxot/shell.yaml";
import { fill } from "../labels/fill.ts";
import { NoMockError } from "../stores/door.ts";
import { NotLoadedError } from "../stores/loading.ts";

interface State {
  readonly error: unknown;
}

export class FailureBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error ?? new Error() };
  }

  /** A module that failed to load stays failed for the page; everything kept survives a reload. */
  private retry(error: unknown): void {
    if (error instanceof NotLoadedError) location.reload();
    else this.setState({ error: null });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div className="app-failure" role="alert">
        <p>
          <strong>{shell.broken}</strong>
        </p>
        <p>{describe(error)}</p>
        <p>{error instanceof NotLoadedError ? shell.notLoadedNext : shell.brokenNext}</p>
        <button type="button" className="app-button" onClick={() => this.retry(error)}>
          {error instanceof NotLoadedError ? shell.reload : shell.brokenRetry}
        </button>
      </div>
    );
  }
}

/** What happened, in words. An error's own message is not shown: it could hold what was typed. */
function describe(error: unknown): string {
  if (error instanceof NoMockError) {
    return fill(shell.noMock, { method: error.method, address: error.address });
  }
  if (error instanceof NotLoadedError) return shell.notLoaded;
  return fill(shell.brokenWhat, { reason: error instanceof Error ? error.name : typeof error });
}
