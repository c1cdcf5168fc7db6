// The tables of formats beside what the tests know of each row.

import type { Format } from "../../../src/secrets/format.ts";
import { AI } from "../../../src/secrets/formats/ai.ts";
import { AUXOT } from "../../../src/secrets/formats/auxot.ts";
import { BUSINESS } from "../../../src/secrets/formats/business.ts";
import { CHAT } from "../../../src/secrets/formats/chat.ts";
import { CLOUDS } from "../../../src/secrets/formats/clouds.ts";
import { DATABASES } from "../../../src/secrets/formats/databases.ts";
import { KEYS } from "../../../src/secrets/formats/keys.ts";
import { MONITORING } from "../../../src/secrets/formats/monitoring.ts";
import { OAUTH } from "../../../src/secrets/formats/oauth.ts";
import { PAYMENTS } from "../../../src/secrets/formats/payments.ts";
import { REGISTRIES } from "../../../src/secrets/formats/registries.ts";
import { SOURCE_HOSTING } from "../../../src/secrets/formats/source-hosting.ts";
import { AI_CASES } from "./formats/ai.ts";
import { AUXOT_CASES } from "./formats/auxot.ts";
import { BUSINESS_CASES } from "./formats/business.ts";
import type { Case } from "./formats/case.ts";
import { CHAT_CASES } from "./formats/chat.ts";
import { CLOUDS_CASES } from "./formats/clouds.ts";
import { DATABASES_CASES } from "./formats/databases.ts";
import { KEYS_CASES } from "./formats/keys.ts";
import { MONITORING_CASES } from "./formats/monitoring.ts";
import { OAUTH_CASES } from "./formats/oauth.ts";
import { PAYMENTS_CASES } from "./formats/payments.ts";
import { REGISTRIES_CASES } from "./formats/registries.ts";
import { SOURCE_HOSTING_CASES } from "./formats/source-hosting.ts";

export const FAMILIES: readonly (readonly [string, readonly Format[], readonly Case[]])[] = [
  ["ai", AI, AI_CASES],
  ["auxot", AUXOT, AUXOT_CASES],
  ["business", BUSINESS, BUSINESS_CASES],
  ["chat", CHAT, CHAT_CASES],
  ["clouds", CLOUDS, CLOUDS_CASES],
  ["databases", DATABASES, DATABASES_CASES],
  ["keys", KEYS, KEYS_CASES],
  ["monitoring", MONITORING, MONITORING_CASES],
  ["oauth", OAUTH, OAUTH_CASES],
  ["payments", PAYMENTS, PAYMENTS_CASES],
  ["registries", REGISTRIES, REGISTRIES_CASES],
  ["source-hosting", SOURCE_HOSTING, SOURCE_HOSTING_CASES],
];
