// Two samples and two near misses for each row of the table of the same name, in its order.

import { type Case, row } from "./case.ts";

export const AUXOT_CASES: readonly Case[] = [
  row(
    "Auxot",
    ["user.{l8}.{w43}", "Authorization: Bearer user.{w43}"],
    ["user.profile.notification_settings", "user.{uuid}"],
    "user-key",
  ),
  row(
    "Auxot",
    ["team.{l8}.{w43}", "x-api-key: team.{w43}"],
    ["team.{l8}.{w12}", "team.members.invite"],
    "team-key",
  ),
  row(
    "Auxot",
    ["tools.{l8}.{w43}", '{"key":"tools.{w43}"}'],
    ["mytools.{l8}.{w43}", "tools.ietf.org/html/rfc{d4}"],
    "tools-key",
  ),
];
