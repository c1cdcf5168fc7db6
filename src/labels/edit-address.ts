// Where the repository host's own editor opens a file.

/**
 * The address for a file, as its path below the project's root; null when none is set. `template` is
 * the setting `edit.address` of content/site/site.yaml, with {file} where the path goes.
 */
export function editAddress(template: string, file: string): string | null {
  if (template === "") return null;
  return template.replace("{file}", () => file.split("/").map(encodeURIComponent).join("/"));
}
