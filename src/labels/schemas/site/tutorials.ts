// Schema of content/site/tutorials.yaml.

import { z } from "zod";
import { text } from "../../words-schema.ts";

const SLASH = { error: "ends with /", params: { write: "Take the / from its end." } };
const SPACE = { error: "has a space in it", params: { write: "Write hyphens." } };

export const tutorials = z.strictObject({
  base: z
    .url({ protocol: /^https$/ })
    .refine((address) => !address.endsWith("/"), SLASH)
    .describe("address of the product's docs, no slash at its end"),
  tutorials: z.record(
    z.string(),
    z.strictObject({
      title: text("text of the link"),
      path: z
        .string()
        .startsWith("/")
        .refine((path) => !/\s/.test(path), SPACE)
        .describe("path below the base"),
      confirmed: z.boolean().describe("whether the page was seen"),
      lesson: text("its file in content/lessons/, when it is a lesson of this site").optional(),
    }),
  ),
});

export type Tutorials = z.infer<typeof tutorials>;
