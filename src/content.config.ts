// The lessons as an Astro collection.

import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { lesson } from "./labels/schemas/lesson.ts";

const lessons = defineCollection({
  loader: glob({ pattern: "*.mdx", base: "./content/lessons" }),
  schema: lesson,
});

export const collections = { lessons };
