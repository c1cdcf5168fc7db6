// "Use a sample": a fake secret, made and remembered by this tab.

import { paths, type SampleIssued } from "../auxot/api.ts";
import type { SampleKind } from "../secrets/samples.ts";
import { ask, type Reply } from "./door.ts";

/** The samples this tab was given; all of them fake, and none of them stored. */
const given = new Set<string>();

/** Gets a sample for a field. */
export async function getSample(kind: SampleKind): Promise<Reply<SampleIssued>> {
  const reply = await ask<SampleIssued>("POST", paths.samples, { body: { kind } });
  if (reply.ok) given.add(reply.value.value);
  return reply;
}

/** A text with this tab's samples taken out of it. */
export function withoutSamples(text: string): string {
  return [...given].reduce((rest, sample) => rest.replaceAll(sample, ""), text);
}
