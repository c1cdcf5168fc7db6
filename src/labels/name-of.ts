// Who somebody is, in a sentence.

import people from "../../content/auxot/people.yaml";
import type { PersonId } from "../auxot/people.ts";
import type { Standing } from "../auxot/standing.ts";
import { fill } from "./fill.ts";

/** A person, or the learner's team. */
export function nameOf(who: PersonId | "team"): string {
  return who === "team" ? people.team : people.names[who];
}

/** The learner with their roles, as the title bar names them. */
export function nameOfStanding({ orgRole, teamRole }: Standing): string {
  const { you, youInTeam } = people.signedIn;
  return fill(teamRole === "none" ? you : youInTeam, {
    orgRole: people.orgRoles[orgRole],
    teamRole: people.teamRoles[teamRole],
  });
}
