// Schema of content/auxot/pages.yaml.

import { z } from "zod";
import { label, words } from "../../words-schema.ts";

const page = words({
  name: label("menu, heading of the page, lesson"),
  path: label("lesson, cheat sheet"),
  framing: "first sentence of the page; read without JavaScript, too",
  alsoNamed: z.array(label("lesson: you may see it named …")),
});

export const pages = z.strictObject({
  "api-keys": page,
  credentials: page,
  oauth: page,
  "linked-accounts": page,
});
