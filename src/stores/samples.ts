// "Use a sample": a fake secret, made and remembered by this tab.

import { paths, type SampleIssued } from "../auxot/api.ts";
import type { SampleKind } from "../secrets/samples.ts";
import { ask, type Reply } from "./door.ts";
import { rememberIssued } from "./issued.ts";

/** Gets a sample for a field. */
export async function getSample(kind: SampleKind): Promise<Reply<SampleIssued>> {
  const reply = await ask<SampleIssued>("POST", paths.samples, { body: { kind } });
  if (reply.ok) {
    const { value, form, vendor } = reply.value;
    rememberIssued(value, { form, vendor });
  }
  return reply;
}
