// Schema of content/site/prompts.yaml.

import { z } from "zod";
import { placeholdersOf, text } from "../../words-schema.ts";

const prompt = z
  .strictObject({
    title: text("heading of the prompt"),
    body: z.string().trim().min(1).describe("the prompt; {slot} for a blank"),
    why: text("below the prompt, folded"),
    slots: z.record(
      z.string(),
      z.strictObject({
        label: text("name of the blank"),
        choices: z.record(z.string(), text("a choice")).optional(),
        suggest: z.enum(["vendors"]).optional().describe("what is suggested for it"),
        example: text("in the blank while it is empty"),
      }),
    ),
  })
  .check(({ value, issues }) => {
    const slots = Object.keys(value.slots);
    for (const name of placeholdersOf(value.body)) {
      if (slots.includes(name)) continue;
      const message = `has a blank {${name}} that is not among its slots: ${slots.join(", ") || "none"}`;
      issues.push({ code: "custom", input: value.body, path: ["body"], message });
    }
  });

export const prompts = z.record(z.string(), prompt);
