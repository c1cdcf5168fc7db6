// What is unusual about the state that the simulation is in, and what the browser does not keep.

import scenarios from "../../content/auxot/scenarios.yaml";
import type { ScenarioId } from "../auxot/scenarios.ts";
import { fill } from "../labels/fill.ts";

interface Props {
  /** The starting state, when it is not the lesson's. */
  readonly start: ScenarioId | null;
  /** Whether the link named something that is not there. */
  readonly unknown: boolean;
  /** Whether the browser stores nothing. */
  readonly notKept: boolean;
}

export function SceneNotes({ start, unknown, notKept }: Props) {
  return (
    <>
      {unknown && <p>{scenarios.unknown}</p>}
      {start && <p>{fill(scenarios.note, { name: scenarios.names[start] })}</p>}
      {notKept && <p>{scenarios.notKept}</p>}
    </>
  );
}
