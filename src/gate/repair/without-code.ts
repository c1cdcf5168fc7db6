// A lesson's text without what is set as code, in which tags and braces mean nothing.

import { blanks } from "./repair.ts";

const FENCED =
  /^([ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t>]*\2[`~]*[ \t]*\r?$|(?![\s\S]))/gm;
const IN_LINE = /(?<!`)(`+)(?!`)(?:(?!\r?\n[ \t]*\r?\n)[\s\S])*?(?<!`)\1(?!`)/g;

/** The source with blanks in the place of code, so that every offset stays. */
export function withoutCode(source: string): string {
  return source.replace(FENCED, blanks).replace(IN_LINE, blanks);
}
