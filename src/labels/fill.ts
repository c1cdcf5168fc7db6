// Putting values into the braces of a sentence from the words.

/** The sentence with every `{key}` replaced by its value; unknown braces stay as they are. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (brace, key: string) =>
    Object.hasOwn(values, key) ? (values[key] ?? brace) : brace,
  );
}
