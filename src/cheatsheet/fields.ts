// Reading what somebody else has written, without trusting its shape.

/** The fields of an object; none of anything else. */
export function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** The value when it is a text; else an empty one. */
export function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
