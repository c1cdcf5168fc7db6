// Who somebody is, in a sentence.

import people from "../../content/auxot/people.yaml";
import type { PersonId, ViewerId } from "../auxot/people.ts";
import { hasTeams, type Standing } from "../auxot/standing.ts";
import { fill } from "./fill.ts";

/** A person, or the learner's team. */
export function nameOf(who: PersonId | "team"): string {
  return who === "team" ? people.team : people.names[who];
}

/** Who is signed in, with their roles; the admin is one of the team, too, where there are teams. */
export function nameOfViewer(viewer: ViewerId, standing: Standing): string {
  if (viewer === "you") return nameOfStanding(standing);
  return hasTeams(standing.tier) ? people.signedIn.adminInTeam : people.signedIn.admin;
}

/** The learner with their roles, as the title bar names them. */
export function nameOfStanding({ orgRole, teamRole }: Standing): string {
  const { you, youInTeam } = people.signedIn;
  return fill(teamRole === "none" ? you : youInTeam, {
    orgRole: people.orgRoles[orgRole],
    teamRole: people.teamRoles[teamRole],
  });
}
