// Schema of content/auxot/chat.yaml: one sentence for each code that the simulated Admin Agent answers with.

import { z } from "zod";
import { CHOICES, TABLE_PAGES } from "../../../auxot/chat.ts";
import { ADMIN_NEEDS, ROUTE_REASONS } from "../../../auxot/routing.ts";
import { SCOPES } from "../../../auxot/scopes.ts";
import { SAVED_OBJECTS, SURPRISES } from "../../../auxot/surprises.ts";
import { label, text, words } from "../../words-schema.ts";

const each = <const Key extends string, T extends z.ZodType>(keys: readonly Key[], schema: T) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, schema])) as Record<Key, T>);

const table = words({
  intro: "reply, above the table",
  columns: words({
    row: "head of a column of the table",
    purpose: "head of a column of the table",
    mistake: "head of a column of the table",
    path: "head of a column of the table",
  }),
  row: "first cell of a row, with {page}",
  rows: each(
    TABLE_PAGES,
    words({ purpose: "cell, under twenty words", mistake: "cell, under twenty words" }),
  ),
});

const route = words({
  unknown: "reply, with {integration}",
  reasons: each(ROUTE_REASONS, text("reply, with {integration}")),
  open: "reply, with {path}",
  back: each(["api-keys", "credentials"], text("reply, with {integration} and {path}")),
  instead: each(["credentials", "oauth"], text("reply, with {integration} and {path}")),
  identity: "reply, with {integration}",
  admin: each(ADMIN_NEEDS, text("reply, with {integration}")),
});

const scope = words({
  intro: "reply, above the list, with {object} and {scope}",
  pick: "reply, below the list, with {pick} and {why}",
  keep: "reply, below the list, with {scope} and {why}",
  surprises: each(SURPRISES, text("reply, in the list")),
  why: each(SAVED_OBJECTS, each(SCOPES, text("reply, below the list"))),
});

export const chat = words({
  agent: label("name of the agent picker"),
  adminAgent: label("in the agent picker"),
  conversation: "name of the conversation, for a screen reader",
  simulated: "above every reply",
  hint: "above the conversation",
  form: "name of the form, for a screen reader",
  message: label("field"),
  messageHint: "below the field",
  offer: "button that puts a prompt into the field, with {title}",
  offered: "message",
  send: label("button of the form"),
  you: "above every message",
  asMarkdown: "opens a reply as Markdown",
  markdownOf: "name of its field, with {n}",
  copy: "button, with {n}",
  copied: "message",
  copyRefused: "message, with {keys}",
  unknown: "reply to anything else",
  unclear: each(CHOICES, text("reply")),
  table,
  route,
  scope,
});
