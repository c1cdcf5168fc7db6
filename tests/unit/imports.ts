// Every import of the source: what it names, where it leads, and whether it is for types alone.

import { globSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";

export const ROOT = join(import.meta.dirname, "../..");

export interface Import {
  /** The importing file, below the project's root. */
  readonly file: string;
  /** A path below the root, or the name of a package as it is written. */
  readonly target: string;
  /** Whether it is gone once types are: nothing of it runs. */
  readonly typeOnly: boolean;
}

/** Files of src/ that are code, below the project's root. */
export function sourceFiles(): readonly string[] {
  return globSync("src/**/*.{ts,tsx,astro}", { cwd: ROOT })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !file.endsWith(".d.ts"))
    .sort();
}

export function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

/** All imports of a file. Of an `.astro` file, those of its front matter and its scripts. */
export function importsOf(file: string, text: string = read(file)): readonly Import[] {
  const code = file.endsWith(".astro") ? codeOfAstro(text) : text;
  const kind = file.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, false, kind);
  const found: Import[] = [];
  const add = (node: ts.Node, typeOnly: boolean): void => {
    if (!ts.isStringLiteral(node)) return;
    const relative = node.text.startsWith(".");
    const target = relative ? posix.join(posix.dirname(file), node.text) : node.text;
    found.push({ file, target, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isForTypes(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      for (const argument of node.arguments) add(argument, false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isForTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return (
    namedBindings.elements.length > 0 && namedBindings.elements.every((each) => each.isTypeOnly)
  );
}

function codeOfAstro(text: string): string {
  const [, frontmatter = ""] = text.match(/^---\n([\s\S]*?)\n---/) ?? [];
  const scripts = Array.from(
    text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g),
    ([, script]) => script,
  );
  return [frontmatter, ...scripts].join("\n");
}

/** Whether a target is the folder, file or package that a rule names. */
export function matches(target: string, rule: string): boolean {
  return rule.endsWith("/") ? target.startsWith(rule) : target === rule;
}

/** The longest of some folders that a file is in, or the file itself; empty when it is in none. */
export function folderOf(file: string, folders: readonly string[]): string {
  const within = folders.filter((folder) => `${file}/`.startsWith(`${folder}/`));
  return within.sort((one, other) => other.length - one.length)[0] ?? "";
}
