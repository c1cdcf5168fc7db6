// A check of a schema that is made also when other faults were found, so that none hides another.

import { z } from "zod";

interface Context {
  readonly value: unknown;
  readonly issues: z.core.$ZodRawIssue[];
}

/** The check; what it is given may be anything at all. */
export function alwaysCheck<T>(look: (context: Context) => void): z.core.$ZodCheck<T> {
  const check = z.check<T>((context) => look(context));
  check._zod.def.when = () => true;
  return check;
}
