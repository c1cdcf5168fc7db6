// The Admin Agent's reply put into words: as it is drawn, and as Markdown to take along.

import words from "../../content/auxot/chat.yaml";
import pages from "../../content/auxot/pages.yaml";
import prompts from "../../content/site/prompts.yaml";
import type { ChatReply, TABLE_PAGES } from "../auxot/chat.ts";
import { fill } from "./fill.ts";

/** A reply in the order in which it is read; what a reply does not have is empty. */
export interface ToldReply {
  readonly before: readonly string[];
  readonly list: readonly string[];
  readonly table: ToldTable | null;
  readonly after: readonly string[];
}

interface ToldTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Of<Kind extends ChatReply["kind"]> = Extract<ChatReply, { readonly kind: Kind }>;

/** The reply in words. */
export function tellReply(reply: ChatReply): ToldReply {
  switch (reply.kind) {
    case "table":
      return { ...nothing, before: [words.table.intro], table: tableOf(reply.pages) };
    case "route":
      return { ...nothing, before: routeOf(reply) };
    case "scope":
      return scopeOf(reply);
    case "unclear":
      return { ...nothing, before: [words.unclear[reply.slot]] };
    case "unknown":
      return { ...nothing, before: [words.unknown] };
  }
}

/** The same as Markdown. */
export function replyAsMarkdown({ before, list, table, after }: ToldReply): string {
  const blocks = [
    ...before,
    list.map((item, index) => `${index + 1}. ${item}`).join("\n"),
    table ? [table.head, table.head.map(() => "---"), ...table.rows].map(rowOf).join("\n") : "",
    ...after,
  ];
  return blocks.filter(Boolean).join("\n\n");
}

const nothing: ToldReply = { before: [], list: [], table: null, after: [] };

function tableOf(ids: typeof TABLE_PAGES): ToldTable {
  const { row, purpose, mistake, path } = words.table.columns;
  return {
    head: [row, purpose, mistake, path],
    rows: ids.map((id) => {
      const cells = words.table.rows[id];
      const name = fill(words.table.row, { page: pages[id].name });
      return [name, cells.purpose, cells.mistake, pages[id].path];
    }),
  };
}

function routeOf({ integration, known, route, admin }: Of<"route">): readonly string[] {
  const { open, reason, back, instead, identity } = route;
  const say = (sentence: string, path = "") => fill(sentence, { integration, path });
  const told: Readonly<Record<string, string | undefined>> = { ...words.route.back };
  const otherwise: Readonly<Record<string, string | undefined>> = { ...words.route.instead };
  return [
    known ? "" : say(words.route.unknown),
    say(words.route.reasons[reason]),
    say(words.route.open, pages[open].path),
    say(words.route.admin[admin]),
    instead ? say(otherwise[instead] ?? "", pages[instead].path) : "",
    back ? say(told[back] ?? "", pages[back].path) : "",
    identity ? say(words.route.identity) : "",
  ].filter(Boolean);
}

function scopeOf({ object, scope, check }: Of<"scope">): ToldReply {
  const { pick, surprises } = check;
  const named = { object: choiceOf("object", object), scope: choiceOf("scope", scope) };
  const why = words.scope.why[object][scope];
  const advice = pick
    ? fill(words.scope.pick, { pick: choiceOf("scope", pick), why })
    : fill(words.scope.keep, { ...named, why });
  return {
    ...nothing,
    before: [fill(words.scope.intro, named)],
    list: surprises.map((surprise) => words.scope.surprises[surprise]),
    after: [advice],
  };
}

/** A choice in the words of the prompt. */
function choiceOf(slot: string, code: string): string {
  return prompts["check-the-scope"]?.slots[slot]?.choices?.[code] ?? code;
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
