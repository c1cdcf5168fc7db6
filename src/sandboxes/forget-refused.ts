// A secret that was refused does not stay in the field that held it.

import type { Refusal } from "../auxot/refusal.ts";
import type { FieldHandle } from "./use-typed-field.ts";

type Field = { readonly current: Pick<FieldHandle, "write"> | null };

const plainBoxes: readonly string[] = ["api-keys", "credentials-name", "oauth-client-id"];

/** Empties the field that a refusal is about, when it held a secret. */
export function forgetRefused(refusal: Refusal, fields: { plain?: Field; secret?: Field }): void {
  const { code } = refusal;
  const inPlain =
    code === "name-secret" || (code === "wrong-box" && plainBoxes.includes(refusal.box));
  if (inPlain) fields.plain?.current?.write("");
  else if (code === "wrong-box" || code === "not-a-sample") fields.secret?.current?.write("");
}
