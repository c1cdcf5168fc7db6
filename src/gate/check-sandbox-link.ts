// Checks what a link to the whole app asks it for, such as /sandbox/?page=oauth&start=connected.

import { PLACES } from "../auxot/pages.ts";
import { readLink } from "../auxot/sandbox-link.ts";
import { SCENARIOS } from "../auxot/scenarios.ts";
import type { Finding } from "../labels/fault.ts";
import { suggestName } from "../labels/nearest.ts";

const SANDBOX = "/sandbox/";

/** What is wrong with it; `query` stands after the question mark. */
export function checkSandboxLink(page: string, query: string): readonly Finding[] {
  if (page !== SANDBOX || query === "") return [];
  if (query.includes("?")) {
    const write = `Write ${SANDBOX}?${query.replaceAll("?", "&")}.`;
    return [{ wrong: "The address has a second ? in it.", write }];
  }
  return Array.from(new URLSearchParams(query)).flatMap(([key, value]) => checkAsked(key, value));
}

function checkAsked(key: string, value: string): readonly Finding[] {
  switch (key) {
    case "page":
      return checkNamed("page", value, PLACES);
    case "start":
      return checkNamed("starting state", value, SCENARIOS);
    case "as": {
      if (!readLink(`?as=${encodeURIComponent(value)}`).unknown) return [];
      const write = `Choose the roles in ${SANDBOX}, and copy its link.`;
      return [{ wrong: `${SANDBOX} knows nobody called "${value}".`, write }];
    }
    default: {
      const write = suggestName(key, ["page", "start", "as"]);
      return [{ wrong: `${SANDBOX} does not know "${key}".`, write }];
    }
  }
}

function checkNamed(what: string, value: string, right: readonly string[]): readonly Finding[] {
  if (right.includes(value)) return [];
  return [{ wrong: `${SANDBOX} has no ${what} "${value}".`, write: suggestName(value, right) }];
}
