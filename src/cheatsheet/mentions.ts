// Keeping somebody's words from calling people in the chat they are pasted into.

/** No blank and no width; it keeps a sign from being taken for a mark. */
export const JOINER = "\u2060";

/** The text without anything that a chat takes for a mention, such as `@channel`. */
export function withoutMentions(text: string): string {
  return text.replace(/@/g, `$&${JOINER}`);
}
