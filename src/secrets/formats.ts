// Every format of secret the recogniser knows, most telling first.
//
// To add one: put a row into the table of its family, under the vendor's own page on it, with every
// repeat bounded; and two samples and two near misses into the test of the same name.

import type { Format, Run } from "./format.ts";
import { AI } from "./formats/ai.ts";
import { AUXOT } from "./formats/auxot.ts";
import { BUSINESS } from "./formats/business.ts";
import { CHAT } from "./formats/chat.ts";
import { CLOUDS } from "./formats/clouds.ts";
import { DATABASES } from "./formats/databases.ts";
import { KEYS } from "./formats/keys.ts";
import { MONITORING } from "./formats/monitoring.ts";
import { OAUTH } from "./formats/oauth.ts";
import { PAYMENTS } from "./formats/payments.ts";
import { REGISTRIES } from "./formats/registries.ts";
import { SOURCE_HOSTING } from "./formats/source-hosting.ts";

const families: readonly (readonly Format[])[] = [
  AUXOT,
  SOURCE_HOSTING,
  AI,
  PAYMENTS,
  CHAT,
  CLOUDS,
  REGISTRIES,
  MONITORING,
  DATABASES,
  BUSINESS,
  OAUTH,
  KEYS,
];
const rows = families.flat();

/** The formats that tell by how they begin. */
export const SHAPES = rows.filter((row) => "starts" in row);

/** The formats that tell by their vendor's name before them. */
export const NEARS = rows.filter((row) => "words" in row);

/** The formats that tell as a whole. */
export const RUNS = rows.filter((row): row is Run => "pattern" in row && !("words" in row));
