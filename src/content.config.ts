// The lessons as an Astro collection.

import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

const lessons = defineCollection({
  loader: glob({ pattern: "*.mdx", base: "./content/lessons" }),
  schema: z.strictObject({
    title: z.string(),
    promise: z.string(),
    audience: z.array(z.enum(["Everyone", "Admins", "Developers"])).min(1),
  }),
});

export const collections = { lessons };
