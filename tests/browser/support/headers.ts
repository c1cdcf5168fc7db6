/** Reads a `_headers` file, the format in which static hosts take a site's response headers. */

/** One block of the file: a path, perhaps with wildcards, and the headers it sets. */
export interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: Headers;
}

/**
 * Parses the text of a `_headers` file.
 *
 * A line that starts at the margin is a path; the indented lines under it are its headers; `#`
 * starts a comment line. Anything else throws, naming the line: a host would skip it silently, and
 * with it perhaps the security policy.
 */
export function parseHeaderRules(text: string): readonly HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    const complain = (problem: string) =>
      new Error(`_headers:${index + 1}: ${problem}: ${content}`);

    if (!/^\s/.test(line)) {
      if (!content.startsWith("/")) throw complain("expected a path that starts with /");
      rules.push({ pattern: toPattern(content), headers: new Headers() });
      continue;
    }
    const [, name, value] = /^([\w-]+):\s*(.+)$/.exec(content) ?? [];
    if (name === undefined || value === undefined) throw complain("expected `Name: value`");
    const rule = rules.at(-1);
    if (rule === undefined) throw complain("expected a path before the first header");
    // Within one block, hosts join a repeated name with a comma, as `append` does.
    rule.headers.append(name, value);
  }
  return rules;
}

/**
 * The headers for one URL path, as Netlify picks them: every matching rule applies, and for a name
 * that several of them set, the later rule replaces the earlier.
 */
export function headersFor(rules: readonly HeaderRule[], pathname: string): Headers {
  const result = new Headers();
  for (const { pattern, headers } of rules) {
    if (!pattern.test(pathname)) continue;
    for (const [name, value] of headers) result.set(name, value);
  }
  return result;
}

/** `*` stands for any rest, slashes included; `:name` for one segment. */
function toPattern(path: string): RegExp {
  const parts = path.split(/(\*|:\w+)/).map((part) => {
    if (part === "*") return ".*";
    return part.startsWith(":") ? "[^/]+" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("")}$`);
}
