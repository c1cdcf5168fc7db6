// Schema of content/site/vendors.yaml.

import { z } from "zod";
import { text } from "../../words-schema.ts";

const SEVERAL = {
  error: "has a comma in it",
  params: { write: "Write each in a line of its own." },
};
const isOne = (name: string): boolean => !name.includes(",");

export const vendors = z.strictObject({
  names: z
    .array(text("a system's name").refine(isOne, SEVERAL))
    .describe("found in a line by themselves"),
});
