// Schema of content/site/tutorials.yaml.

import { z } from "zod";
import { text } from "../../words-schema.ts";

export const tutorials = z.strictObject({
  base: z
    .url({ protocol: /^https$/ })
    .describe("address of the product's docs, no slash at its end"),
  tutorials: z.record(
    z.string(),
    z.strictObject({
      title: text("text of the link"),
      path: z.string().startsWith("/").describe("path below the base"),
      confirmed: z.boolean().describe("whether the page was seen"),
      lesson: text("its file in content/lessons/, when it is a lesson of this site").optional(),
    }),
  ),
});

export type Tutorials = z.infer<typeof tutorials>;
