// Schema of content/auxot/linked-accounts.yaml.

import { label, words } from "../../words-schema.ts";

export const linkedAccounts = words({
  list: "name of the list",
  apps: words({ slack: label("name of a chat app"), discord: label("name of a chat app") }),
  notLinked: label("beside a row"),
  linked: label("beside a row"),
  send: label("button of a row, as seen"),
  sendNamed: "button of a row, as named to a screen reader, with {app}",
  message: "above the bot's message, with {app}",
  messageCode: "the bot's message, with {code}",
  code: "field, with {app}",
  confirm: label("button of a row, as seen"),
  confirmNamed: "button of a row, as named to a screen reader, with {app}",
  unlink: label("button of a row, as seen"),
  unlinkNamed: "button of a row, as named to a screen reader, with {app}",
  sent: "message, with {app}",
  done: "message, with {app}",
  unlinked: "message, with {app}",
  isNotTitle: "heading of the note below the list",
  isNot: "note below the list",
  openOauth: "button of the note below the list",
});
