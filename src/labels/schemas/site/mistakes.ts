// Schema of content/site/mistakes.yaml.

import { z } from "zod";
import { words } from "../../words-schema.ts";

const title = "the mistake in a few words";

export const mistakes = z.strictObject({
  "github-token-in-api-keys": words({ title }),
  "user-key-in-a-webhook": words({ title, keyName: "name of the key that is made for it" }),
  "nobody-did-oauth": words({
    title,
    happens: "what happens now",
    later: "what goes wrong later",
    next: "what to do instead",
  }),
});
