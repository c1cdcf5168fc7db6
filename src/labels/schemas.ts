// Which schema each YAML file of content/ is held to.

import type { z } from "zod";
import * as auxot from "./schemas/auxot.ts";
import { boxes } from "./schemas/boxes.ts";
import { chat } from "./schemas/chat.ts";
import * as exit from "./schemas/exit-check.ts";
import { ownScreen } from "./schemas/own-screen.ts";
import * as questions from "./schemas/questions.ts";
import { replyCheck } from "./schemas/reply-check.ts";
import * as site from "./schemas/site.ts";
import { sources } from "./schemas/sources.ts";
import { team } from "./schemas/team.ts";
import { writers } from "./schemas/writers.ts";

/** Schemas by the file's path below content/. */
export const schemas: Readonly<Record<string, z.ZodType>> = {
  "auxot/api-keys.yaml": auxot.apiKeys,
  "auxot/boxes.yaml": boxes,
  "auxot/chat.yaml": chat,
  "auxot/credentials.yaml": auxot.credentials,
  "auxot/later.yaml": auxot.later,
  "auxot/linked-accounts.yaml": auxot.linkedAccounts,
  "auxot/oauth.yaml": auxot.oauth,
  "auxot/pages.yaml": auxot.pages,
  "auxot/people.yaml": auxot.people,
  "auxot/refusals.yaml": auxot.refusals,
  "auxot/samples.yaml": auxot.samples,
  "auxot/scenarios.yaml": auxot.scenarios,
  "auxot/shell.yaml": auxot.shell,
  "auxot/teammates.yaml": auxot.teammates,
  "auxot/trace.yaml": auxot.trace,
  "auxot/webhook.yaml": auxot.webhook,
  "site/cheat-sheet.yaml": site.cheatSheet,
  "site/exit-check-form.yaml": exit.exitCheckForm,
  "site/exit-check.yaml": exit.exitCheck,
  "site/mistakes.yaml": site.mistakes,
  "site/own-screen.yaml": ownScreen,
  "site/prompts.yaml": site.prompts,
  "site/question-form.yaml": questions.questionForm,
  "site/questions.yaml": questions.questions,
  "site/reply-check.yaml": replyCheck,
  "site/shared-sheet.yaml": site.sharedSheet,
  "site/sheet-exports.yaml": site.sheetExports,
  "site/sheet-form.yaml": site.sheetForm,
  "site/simulation.yaml": site.simulation,
  "site/site.yaml": site.site,
  "site/sources.yaml": sources,
  "site/team-page.yaml": site.teamPage,
  "site/team-kit.yaml": site.teamKit,
  "site/tutorials.yaml": site.tutorials,
  "site/vendors.yaml": site.vendors,
  "site/writers.yaml": writers,
  "team.yaml": team,
};
