// Schema of a lesson's front matter.

import { z } from "zod";
import { text } from "../words-schema.ts";

const AUDIENCES = ["Everyone", "Admins", "Developers"] as const;

export const lesson = z.strictObject({
  title: text("heading of the lesson, title of the page"),
  promise: text("below the heading, description of the page"),
  audience: z.array(z.enum(AUDIENCES)).min(1).describe("the lesson's facts"),
  order: z.int().min(1).describe("the lesson's place in the list of the first page"),
  draft: z.boolean().optional().describe("keeps the lesson out of what is published"),
});

export type FrontMatter = Readonly<z.infer<typeof lesson>>;
