// What this tab has handed out, so that it is known again where its shape tells nothing.

import type { SeenForm } from "../auxot/boxes.ts";

export interface Issued {
  readonly form: SeenForm;
  readonly vendor: string;
}

/** By the value; all of it fake or used once, and none of it stored. */
const issued = new Map<string, Issued>();

/** Remembers a value for as long as the page is open. */
export function rememberIssued(value: string, what: Issued): void {
  issued.set(value, what);
}

/** What a text holds of all that was handed out; undefined when it holds nothing of it. */
export function findIssued(text: string): Issued | undefined {
  for (const [value, what] of issued) {
    if (new RegExp(`(?<![\\w-])${escapeForPattern(value)}(?![\\w-])`).test(text)) return what;
  }
  return undefined;
}

/** A text with everything handed out taken out of it. */
export function withoutIssued(text: string): string {
  return [...issued.keys()].reduce((rest, value) => rest.replaceAll(value, ""), text);
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
