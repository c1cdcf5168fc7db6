// The learner's walk: which steps are done, and the simulated workspace they left. One stored record.

import * as v from "valibot";
import { createRecord } from "./record.ts";

const walk = v.object({
  version: v.literal(1),
  /** Ids of the steps that are done, by lesson. */
  done: v.record(v.string(), v.array(v.string())),
  /** The simulated workspace in its stored form (src/auxot/workspace.ts); null before the first act. */
  workspace: v.nullable(v.unknown()),
});

export type Walk = Readonly<v.InferOutput<typeof walk>>;

const empty: Walk = { version: 1, done: {}, workspace: null };

/** The record, version 1, under "auxot-tutorial/walk". */
export const walkRecord = createRecord<Walk>("auxot-tutorial/walk", empty, (stored) => {
  const result = v.safeParse(walk, stored);
  return result.success ? result.output : null;
});
