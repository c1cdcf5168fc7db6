// Schema of content/site/sources.yaml: what the words that mirror the product are known from.

import { z } from "zod";
import { text } from "../../words-schema.ts";

/** Stands in the place of a source for what is our guess. */
export const INFERRED = "inferred";

const source = z.strictObject({
  title: text("a source's title on the page of what is simulated"),
  address: z.url({ protocol: /^https$/ }).describe("where the source is"),
});

const AS_DAY = "Write it as 2026-11-24.";
const day = z.string().refine(isDay, { error: "is no day", params: { write: AS_DAY } });

const provenance = z.strictObject({
  seen: text("where on the product's screen"),
  source: z.string().meta({
    description: "a key of sources, or inferred",
    write: "Write a key of sources, or inferred.",
  }),
  checked: day.meta({ description: "when it was last held against its source", write: AS_DAY }),
});

export const sources = z.strictObject({
  sources: z.record(z.string(), source).describe("Auxot's own pages"),
  labels: z
    .record(z.string(), provenance)
    .describe("by the label's name, such as credentials.save"),
});

export type Sources = z.infer<typeof sources>;

/** Whether a text is a day of the calendar, written as "2026-11-24". */
function isDay(given: string): boolean {
  const time = Date.parse(`${given}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${given}T`);
}
