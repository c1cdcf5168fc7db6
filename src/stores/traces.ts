// The calls made in this visit, as they may be shown: masked, never stored.

import { atom } from "nanostores";
import type { Trace } from "../auxot/trace.ts";
import type { Reply } from "./door.ts";

/** A call, numbered in the order of the visit. */
export interface NumberedTrace extends Trace {
  readonly number: number;
}

/** All calls of this visit, the last one first. */
export const $traces = atom<readonly NumberedTrace[]>([]);

/** Takes the call out of an answer. */
export async function traced<T extends { readonly trace: Trace | null }>(
  asked: Promise<Reply<T>>,
): Promise<Reply<T>> {
  return traceOf(await asked, ({ trace }) => (trace ? [trace] : []));
}

/** Takes calls out of an answer that has them elsewhere. */
export function traceOf<T>(reply: Reply<T>, callsOf: (value: T) => readonly Trace[]): Reply<T> {
  if (reply.ok) for (const trace of callsOf(reply.value)) keep(trace);
  return reply;
}

function keep(trace: Trace): void {
  const before = $traces.get();
  $traces.set([{ ...trace, number: before.length + 1 }, ...before]);
}
