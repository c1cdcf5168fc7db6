// The labels below the name of a group, such as "credentials.results".

/** What stands directly in a group of labels; a group inside it ends in a dot and an ellipsis. */
export function childrenOfLabel(group: string, labels: readonly string[]): readonly string[] {
  const inside = labels.filter((label) => label.startsWith(`${group}.`));
  const children = inside.map((label) => {
    const [child = "", ...more] = label.slice(group.length + 1).split(".");
    return `${group}.${child}${more.length > 0 ? ".…" : ""}`;
  });
  return [...new Set(children)];
}
