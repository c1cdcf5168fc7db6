// Schema of content/site/prompts.yaml.

import { z } from "zod";
import { braceFindings } from "../../braces.ts";
import type { Finding } from "../../fault.ts";
import { suggestName } from "../../nearest.ts";
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
    const where = `is not among its slots: ${slots.join(", ") || "none"}`;
    const add = (path: readonly string[], { wrong, write }: Finding) =>
      issues.push({
        ...{ code: "custom", input: value, path: [...path] },
        ...{ message: wrong, params: { write } },
      });
    const braces = braceFindings(value.body, slots, where);
    for (const finding of braces) add(["body"], finding);
    const used = placeholdersOf(value.body);
    for (const [slot, { choices, example }] of Object.entries(value.slots)) {
      if (!used.includes(slot) && braces.length === 0) {
        const wrong = `has no {${slot}}, which is among its slots`;
        add(["body"], { wrong, write: `Write {${slot}} where it goes, or delete the slot.` });
      }
      const codes = Object.keys(choices ?? {});
      if (!choices || codes.includes(example)) continue;
      const wrong = `cannot be "${example}"`;
      add(["slots", slot, "example"], { wrong, write: suggestName(example, codes) });
    }
  });

export const prompts = z.record(z.string(), prompt);

export type Prompts = z.infer<typeof prompts>;
