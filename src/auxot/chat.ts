// What the Admin Agent answers: three prompts by fixed rules, and no model behind it.

import { looksReal } from "../secrets/looks-real.ts";
import { refuseSecret, type Surroundings } from "./acceptance.ts";
import { traitsOf } from "./integrations.ts";
import type { Page } from "./pages.ts";
import { type FilledPrompt, type PromptTemplate, readPrompt } from "./prompt-text.ts";
import { type Refusal, refuse } from "./refusal.ts";
import {
  type AdminNeed,
  adminNeedOf,
  type Route,
  routeOf,
  TRUST_DIRECTIONS,
  type TrustDirection,
} from "./routing.ts";
import { SCOPES, type Scope } from "./scopes.ts";
import { checkScope, SAVED_OBJECTS, type SavedObject, type ScopeCheck } from "./surprises.ts";
import type { Workspace } from "./workspace.ts";

/** The pages that the table of the first prompt has a row for. */
export const TABLE_PAGES = ["api-keys", "credentials", "oauth"] as const satisfies readonly Page[];

/** The blanks that hold one of a few values. */
export const CHOICES = ["direction", "object", "scope"] as const;

/** A reply as codes; the sentences are in content/auxot/chat.yaml. */
export type ChatReply =
  | { readonly kind: "table"; readonly pages: typeof TABLE_PAGES }
  | {
      readonly kind: "route";
      readonly integration: string;
      /** Whether the simulation knows more of it than its name. */
      readonly known: boolean;
      readonly direction: TrustDirection;
      readonly route: Route;
      readonly admin: AdminNeed;
    }
  | {
      readonly kind: "scope";
      readonly object: SavedObject;
      readonly scope: Scope;
      readonly check: ScopeCheck;
    }
  /** One of the prompts, with something in a blank that is none of its choices. */
  | { readonly kind: "unclear"; readonly slot: (typeof CHOICES)[number] }
  | { readonly kind: "unknown" };

type Answered =
  | { readonly ok: true; readonly reply: ChatReply }
  | { readonly ok: false; readonly refusal: Refusal };

// @known Chat has an agent picker; the {chat.adminAgent} is there in every install. No secret goes
// into a chat. [auth, seed]
// @inferred That Chat is one address which takes a message and answers with one.
// @left-out A model: the simulated {chat.adminAgent} knows three prompts, and answers each by
// rules.

/** Answers a message, or refuses one with a secret in it. */
export function answerChat(
  workspace: Workspace,
  message: string,
  prompts: readonly PromptTemplate[],
  surroundings: Surroundings,
): Answered {
  if (message.trim() === "") return refuse({ code: "message-missing" });
  const refusal = refuseMessage(workspace, message, surroundings);
  if (refusal) return refuse(refusal);
  const prompt = readPrompt(message, prompts);
  return { ok: true, reply: prompt ? replyTo(workspace, prompt) : { kind: "unknown" } };
}

/** A secret may stand anywhere between the words: each run is looked at, and then the whole. */
function refuseMessage(
  workspace: Workspace,
  message: string,
  surroundings: Surroundings,
): Refusal | null {
  for (const run of [message, ...message.split(/\s+/)]) {
    const refusal = refuseSecret(workspace, run, "prompt", surroundings);
    if (refusal) return refusal;
  }
  return looksReal(message, surroundings.recognise) ? { code: "message-secret" } : null;
}

function replyTo(workspace: Workspace, { id, slots }: FilledPrompt): ChatReply {
  switch (id) {
    case "build-a-cheat-sheet":
      return { kind: "table", pages: TABLE_PAGES };
    case "route-an-integration": {
      const integration = slots.integration ?? "";
      const direction = TRUST_DIRECTIONS.find((each) => each === slots.direction);
      if (!direction) return { kind: "unclear", slot: "direction" };
      const known = traitsOf(integration) !== null;
      const route = routeOf(integration, direction);
      const admin = adminNeedOf(workspace, integration, route.open);
      return { kind: "route", integration, known, direction, route, admin };
    }
    case "check-the-scope": {
      const object = SAVED_OBJECTS.find((each) => each === slots.object);
      if (!object) return { kind: "unclear", slot: "object" };
      const scope = SCOPES.find((each) => each === slots.scope);
      if (!scope) return { kind: "unclear", slot: "scope" };
      return { kind: "scope", object, scope, check: checkScope(object, scope) };
    }
  }
}
