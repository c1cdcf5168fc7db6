// Schema of content/site/vendors.yaml.

import { z } from "zod";
import { text } from "../../words-schema.ts";

export const vendors = z.strictObject({
  names: z.array(text("a system's name")).describe("found in a line by themselves"),
});
