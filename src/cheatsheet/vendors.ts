// The systems a line is about: as its writer lists them, or as its words name them.

/** The names as a list that {@link splitVendors} takes apart again, also where one has a comma in it. */
export function joinVendors(names: readonly string[]): string {
  if (!names.some((name) => name.includes(","))) return names.join(", ");
  return names.map((name) => `${name};`).join(" ");
}

/** The listed names, in their order; each once, whatever its case. A semicolon leaves commas to the names. */
export function splitVendors(list: string): readonly string[] {
  const names = list
    .split(list.includes(";") ? /[;\n]/ : /[,\n]/)
    .map((name) => name.replace(/\s+/g, " ").trim());
  return names.filter(
    (name, index) => name !== "" && names.findIndex((each) => same(each, name)) === index,
  );
}

/** Those of the known names that a text holds as words, in the order of the known ones. */
export function vendorsIn(text: string, known: readonly string[]): readonly string[] {
  const words = text.toLowerCase();
  return known.filter((name) => {
    const at = words.indexOf(name.toLowerCase());
    return at !== -1 && !isWordAt(words, at - 1) && !isWordAt(words, at + name.length);
  });
}

/** Whether two names mean the same system. */
export function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function isWordAt(text: string, index: number): boolean {
  return /[\p{L}\p{N}_]/u.test(text.charAt(index));
}
