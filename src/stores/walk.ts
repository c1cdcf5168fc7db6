// The learner's walk: which steps are done, and the simulated workspace they left. One stored record.

import { createRecord } from "./record.ts";

export interface Walk {
  readonly version: 1;
  /** Ids of the steps that are done, by lesson. */
  readonly done: Readonly<Record<string, readonly string[]>>;
  /** The simulated workspace in its stored form (src/auxot/workspace.ts); null before the first act. */
  readonly workspace: unknown;
  /** The workspaces of other starting states, by the state's id: none costs the learner another. */
  readonly scenes?: Readonly<Record<string, unknown>>;
}

const empty: Walk = { version: 1, done: {}, workspace: null };

/** The lesson's own starting state; its workspace stands apart from the scenes. */
const LESSON = "lesson";

/** The stored workspace of a starting state; null before the first act in it. */
export function sceneOf({ workspace, scenes }: Walk, scene: string): unknown {
  if (scene === LESSON) return workspace;
  return scenes && Object.hasOwn(scenes, scene) ? scenes[scene] : null;
}

/** Keeps the workspace of a starting state. */
export function keepScene(scene: string, stored: unknown): void {
  walkRecord.change((walk) =>
    scene === LESSON
      ? { ...walk, workspace: stored }
      : { ...walk, scenes: { ...walk.scenes, [scene]: stored } },
  );
}

/** The record, version 1, under "auxot-tutorial/walk". */
export const walkRecord = createRecord<Walk>("auxot-tutorial/walk", empty, readWalk);

/** Checked by hand, as the sheet is: a schema library would be a third of the first load's script. */
function readWalk(stored: unknown): Walk | null {
  if (typeof stored !== "object" || stored === null) return null;
  const {
    version,
    done,
    workspace = null,
    scenes,
  } = stored as Partial<Record<keyof Walk, unknown>>;
  if (version !== 1 || typeof done !== "object" || done === null) return null;
  const lessons = Object.entries(done);
  if (!lessons.every(([, steps]) => isTexts(steps))) return null;
  const others = typeof scenes === "object" && scenes !== null ? { scenes: { ...scenes } } : {};
  return { version, done: Object.fromEntries(lessons) as Walk["done"], workspace, ...others };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
