// Product labels by a dotted name, such as "credentials.save".

/** The words of content/auxot/*.yaml by file name without its ending. */
export type LabelSource = Readonly<Record<string, unknown>>;

/** The label's text; null when no text has that name. */
export function lookUpLabel(source: LabelSource, name: string): string | null {
  let value: unknown = source;
  for (const key of name.split(".")) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    if (!Object.hasOwn(value, key)) return null;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === "string" ? value : null;
}

/** Every label's name. */
export function labelNames(source: LabelSource): string[] {
  return Object.entries(source).flatMap(([key, value]) => {
    if (typeof value === "string") return [key];
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
    return labelNames(value as LabelSource).map((rest) => `${key}.${rest}`);
  });
}
