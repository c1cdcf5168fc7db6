// Schema of a lesson's front matter.

import { z } from "zod";
import { text } from "../words-schema.ts";

const AUDIENCES = ["Everyone", "Admins", "Developers"] as const;

export const lesson = z.strictObject({
  title: text("heading of the lesson, title of the page"),
  promise: text("below the heading, description of the page"),
  audience: z.array(z.enum(AUDIENCES)).min(1).describe("the lesson's facts"),
});
