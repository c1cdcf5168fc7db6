// All product labels, for a lesson's <Label> and its titles.

import apiKeys from "../../content/auxot/api-keys.yaml";
import boxes from "../../content/auxot/boxes.yaml";
import chat from "../../content/auxot/chat.yaml";
import credentials from "../../content/auxot/credentials.yaml";
import later from "../../content/auxot/later.yaml";
import linkedAccounts from "../../content/auxot/linked-accounts.yaml";
import oauth from "../../content/auxot/oauth.yaml";
import pages from "../../content/auxot/pages.yaml";
import people from "../../content/auxot/people.yaml";
import refusals from "../../content/auxot/refusals.yaml";
import samples from "../../content/auxot/samples.yaml";
import scenarios from "../../content/auxot/scenarios.yaml";
import shell from "../../content/auxot/shell.yaml";
import teammates from "../../content/auxot/teammates.yaml";
import trace from "../../content/auxot/trace.yaml";
import webhook from "../../content/auxot/webhook.yaml";
import known from "../../content/site/sources.yaml";
import { type LabelSource, labelNames, lookUpLabel } from "./look-up.ts";
import { suggestName } from "./nearest.ts";
import { fillLabels, type TextPart, textParts } from "./references.ts";

const source: LabelSource = {
  "api-keys": apiKeys,
  boxes,
  chat,
  credentials,
  later,
  "linked-accounts": linkedAccounts,
  oauth,
  pages,
  people,
  refusals,
  samples,
  scenarios,
  shell,
  teammates,
  trace,
  webhook,
};

/**
 * The text of a product label, such as "credentials.save".
 * @throws Error that names the nearest right label when there is none of that name.
 */
export function productLabel(name: string): string {
  const label = lookUpLabel(source, name);
  if (label === null) {
    throw new Error(`No product label "${name}". ${suggestName(name, labelNames(source))}`);
  }
  return label;
}

/** A title of a lesson, with the labels it refers to, such as `{pages.oauth.name}`. */
export function withLabels(text: string): string {
  return fillLabels(text, (name) => lookUpLabel(source, name));
}

/** The same in pieces, the labels apart. */
export function titleParts(text: string): readonly TextPart[] {
  return textParts(text, (name) => lookUpLabel(source, name));
}

/** Whether a label mirrors the product's own screen. */
export function mirrorsProduct(name: string): boolean {
  return Object.hasOwn(known.labels, name);
}
