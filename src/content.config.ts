// The lessons, and what docs writers read, as Astro collections.

import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { lesson } from "./labels/schemas/lesson.ts";
import { guide, word } from "./labels/schemas/site/writers.ts";

const lessons = defineCollection({
  loader: glob({ pattern: "*.mdx", base: "./content/lessons" }),
  schema: lesson,
});

/** The guide at /writers/. */
const writers = defineCollection({
  loader: glob({ pattern: "*.mdx", base: "./content/writers" }),
  schema: guide,
});

/** The gallery's words, by their own names; each text is its example. */
const words = defineCollection({
  loader: glob({
    pattern: "*.mdx",
    base: "./content/writers/words",
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ""),
  }),
  schema: word,
});

export const collections = { lessons, words, writers };
