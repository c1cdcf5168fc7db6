// Which lessons a build shows, and in which order.

import type { AstroIntegration } from "astro";

/** What is asked of a lesson to place it; Astro's collection has it under `data`. */
interface Placed {
  readonly data: { readonly order: number; readonly draft?: boolean | undefined };
}

type Environment = Record<string, string | undefined>;

/**
 * Shows drafts while writing, in `astro dev`. A build shows them only when it is asked to; what mode
 * or NODE_ENV it has does not matter.
 */
export function draftsInDevelopment(environment: Environment): AstroIntegration {
  return {
    name: "drafts-in-development",
    hooks: {
      "astro:config:setup"({ command }) {
        if (command === "dev") environment.SHOW_DRAFTS = "1";
      },
    },
  };
}

/** The lessons in the order of their front matter, without the drafts unless `SHOW_DRAFTS` is 1. */
export function shownLessons<Lesson extends Placed>(
  lessons: readonly Lesson[],
  { SHOW_DRAFTS }: Readonly<Environment>,
): readonly Lesson[] {
  return lessons
    .filter(({ data }) => SHOW_DRAFTS === "1" || data.draft !== true)
    .sort((one, other) => one.data.order - other.data.order);
}
