/** The `_headers` file is read as the hosts read it, so that tests run with the real policy. */
import { describe, expect, test } from "vitest";
import { headersFor, parseHeaderRules } from "../../browser/support/headers.ts";

const file = `# what every page sends
/*
  Content-Security-Policy: default-src 'none'; form-action 'none'
  X-Content-Type-Options: nosniff

/sandbox/*
  content-security-policy: default-src 'self'

/lessons/:slug/
  Link: </a.css>; rel=preload
  Link: </b.css>; rel=preload
`;

function sent(pathname: string): Record<string, string> {
  return Object.fromEntries(headersFor(parseHeaderRules(file), pathname));
}

describe("headers of a path", () => {
  test("come from every rule that matches it", () => {
    expect(sent("/sheet/")).toEqual({
      "content-security-policy": "default-src 'none'; form-action 'none'",
      "x-content-type-options": "nosniff",
    });
  });

  test("are replaced by a later rule, whatever the case of the name", () => {
    expect(sent("/sandbox/a/b")).toEqual({
      "content-security-policy": "default-src 'self'",
      "x-content-type-options": "nosniff",
    });
  });

  test("are joined when one rule repeats a name", () => {
    expect(sent("/lessons/map/")).toHaveProperty(
      "link",
      "</a.css>; rel=preload, </b.css>; rel=preload",
    );
  });

  test("match a placeholder against one segment only", () => {
    expect(sent("/lessons/map/extra/")).not.toHaveProperty("link");
  });

  test("take a dot in a path literally", () => {
    const rules = parseHeaderRules("/a.js\n  X-A: 1\n");
    expect([...headersFor(rules, "/abjs")]).toEqual([]);
  });
});

describe("a faulty file is refused, with the line", () => {
  test.each([
    ["a header before any path", "  X-A: 1\n", "_headers:1: expected a path before"],
    ["a path without a slash", "# note\nsandbox/*\n", "_headers:2: expected a path that starts"],
    ["a header without a value", "/*\n  X-A\n", "_headers:2: expected `Name: value`"],
  ])("%s", (_fault, text, message) => {
    expect(() => parseHeaderRules(text)).toThrow(message);
  });
});
