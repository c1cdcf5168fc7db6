// Every way the simulated product says no, as coded values; the sentences are in content/auxot.

import type { WrongBox } from "./boxes.ts";
import type { Workspace } from "./workspace.ts";

export type Refusal =
  | WrongBox
  | { readonly code: "not-a-sample"; readonly rightBox: boolean }
  | { readonly code: "role"; readonly needs: "team-admin" | "team-key" | "org-admin" }
  | { readonly code: "name-malformed"; readonly suggestion: string }
  | { readonly code: "name-too-long"; readonly limit: number }
  | { readonly code: "name-taken" | "provider-taken"; readonly name: string }
  | {
      readonly code:
        | "malformed"
        | "name-missing"
        | "name-secret"
        | "value-missing"
        | "vendor-missing"
        | "client-id-missing"
        | "not-found"
        | "code-missing"
        | "code-wrong"
        | "code-not-sent"
        | "recogniser-missing";
    };

/** The outcome of a rule: a new workspace and what it yields, or a refusal and nothing changed. */
export type Outcome<T> =
  | { readonly ok: true; readonly workspace: Workspace; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** A refused outcome. */
export function refuse(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

/** An outcome that went through. */
export function done<T>(workspace: Workspace, value: T): Outcome<T> {
  return { ok: true, workspace, value };
}
