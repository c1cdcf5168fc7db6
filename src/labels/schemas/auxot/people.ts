// Schema of content/auxot/people.yaml.

import { label, words } from "../../words-schema.ts";

const role = "title bar, who is signed in";

const choice = label("choice of roles and plans");

export const people = words({
  names: words({
    you: "messages: who it is",
    admin: "messages: who it is",
    sam: "messages: who it is",
    kim: "messages: who it is",
  }),
  team: "messages: the learner's team",
  signedIn: words({
    admin: role,
    adminInTeam: role,
    you: "title bar, with {orgRole}",
    youInTeam: "title bar, with {orgRole} and {teamRole}",
  }),
  orgRoles: words({ user: role, admin: role, owner: role }),
  teamRoles: words({ none: role, member: role, admin: role, owner: role }),
  tiers: words({ free: choice, team: choice, business: choice }),
  standing: words({
    title: "opens the choice of roles and plans",
    orgRole: "a choice's name",
    teamRole: "a choice's name",
    tier: "a choice's name",
    orgRoles: words({ user: choice, admin: choice, owner: choice }),
    teamRoles: words({
      none: "choice of roles and plans",
      member: choice,
      admin: choice,
      owner: choice,
    }),
    changed: "message, with {standing} and {tier}",
    moved: "message when the other choices had to move, with {standing} and {tier}",
  }),
});
