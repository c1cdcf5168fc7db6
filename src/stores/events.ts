// Where the learner's acts are told, and heard.

import type { LearnerEvent } from "../learning/events.ts";

type Listener = (event: LearnerEvent) => void;

const listeners = new Set<Listener>();

/** Tells an act to everyone who listens. */
export function tell(event: LearnerEvent): void {
  for (const listener of listeners) listener(event);
}

/** Hears every act from now on; returns how to stop. */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
