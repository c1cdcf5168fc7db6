// Which schema each YAML file of content/ is held to.

import type { z } from "zod";
import { apiKeys } from "./schemas/auxot/api-keys.ts";
import { boxes } from "./schemas/auxot/boxes.ts";
import { chat } from "./schemas/auxot/chat.ts";
import { credentials } from "./schemas/auxot/credentials.ts";
import { later } from "./schemas/auxot/later.ts";
import { linkedAccounts } from "./schemas/auxot/linked-accounts.ts";
import { oauth } from "./schemas/auxot/oauth.ts";
import { pages } from "./schemas/auxot/pages.ts";
import { people } from "./schemas/auxot/people.ts";
import { refusals } from "./schemas/auxot/refusals.ts";
import { samples } from "./schemas/auxot/samples.ts";
import { scenarios } from "./schemas/auxot/scenarios.ts";
import { shell } from "./schemas/auxot/shell.ts";
import { teammates } from "./schemas/auxot/teammates.ts";
import { trace } from "./schemas/auxot/trace.ts";
import { webhook } from "./schemas/auxot/webhook.ts";
import { cheatSheet } from "./schemas/site/cheat-sheet.ts";
import { exitCheck, exitCheckForm } from "./schemas/site/exit-check.ts";
import { mistakes } from "./schemas/site/mistakes.ts";
import { ownScreen } from "./schemas/site/own-screen.ts";
import { prompts } from "./schemas/site/prompts.ts";
import { questionForm, questions } from "./schemas/site/questions.ts";
import { replyCheck } from "./schemas/site/reply-check.ts";
import { sharedSheet } from "./schemas/site/shared-sheet.ts";
import { sheetExports } from "./schemas/site/sheet-exports.ts";
import { sheetForm } from "./schemas/site/sheet-form.ts";
import { simulation } from "./schemas/site/simulation.ts";
import { site } from "./schemas/site/site.ts";
import { sources } from "./schemas/site/sources.ts";
import { teamKit } from "./schemas/site/team-kit.ts";
import { teamPage } from "./schemas/site/team-page.ts";
import { tutorials } from "./schemas/site/tutorials.ts";
import { vendors } from "./schemas/site/vendors.ts";
import { writers } from "./schemas/site/writers.ts";
import { team } from "./schemas/team.ts";

/** Schemas by the file's path below content/. */
export const schemas: Readonly<Record<string, z.ZodType>> = {
  "auxot/api-keys.yaml": apiKeys,
  "auxot/boxes.yaml": boxes,
  "auxot/chat.yaml": chat,
  "auxot/credentials.yaml": credentials,
  "auxot/later.yaml": later,
  "auxot/linked-accounts.yaml": linkedAccounts,
  "auxot/oauth.yaml": oauth,
  "auxot/pages.yaml": pages,
  "auxot/people.yaml": people,
  "auxot/refusals.yaml": refusals,
  "auxot/samples.yaml": samples,
  "auxot/scenarios.yaml": scenarios,
  "auxot/shell.yaml": shell,
  "auxot/teammates.yaml": teammates,
  "auxot/trace.yaml": trace,
  "auxot/webhook.yaml": webhook,
  "site/cheat-sheet.yaml": cheatSheet,
  "site/exit-check-form.yaml": exitCheckForm,
  "site/exit-check.yaml": exitCheck,
  "site/mistakes.yaml": mistakes,
  "site/own-screen.yaml": ownScreen,
  "site/prompts.yaml": prompts,
  "site/question-form.yaml": questionForm,
  "site/questions.yaml": questions,
  "site/reply-check.yaml": replyCheck,
  "site/shared-sheet.yaml": sharedSheet,
  "site/sheet-exports.yaml": sheetExports,
  "site/sheet-form.yaml": sheetForm,
  "site/simulation.yaml": simulation,
  "site/site.yaml": site,
  "site/sources.yaml": sources,
  "site/team-page.yaml": teamPage,
  "site/team-kit.yaml": teamKit,
  "site/tutorials.yaml": tutorials,
  "site/vendors.yaml": vendors,
  "site/writers.yaml": writers,
  "team.yaml": team,
};
