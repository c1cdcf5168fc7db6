// What a team says of itself, put into words; general words where it says nothing.

import { fill } from "./fill.ts";
import type { Team } from "./schemas/team.ts";

/** What a text may name as `{team.…}`, and a lesson as `<Team of="…" />`. */
export const TEAM_NAMES = ["admin", "ask", "vault", "vendors"] as const;

export type TeamName = (typeof TEAM_NAMES)[number];

/** General words for each name, and how an address is shown: with {name} and {host}. */
export type TeamWords = Readonly<Record<TeamName | "at", string>>;

export interface TeamText {
  readonly text: string;
  /** Where it leads; empty for nowhere. */
  readonly address: string;
  /** The address's host; empty for none. */
  readonly host: string;
}

/** The most systems that a sentence lists. */
const LISTED = 4;
const or = new Intl.ListFormat("en", { type: "disjunction" });

/** What one name stands for. */
export function teamText(team: Team, words: TeamWords, name: TeamName): TeamText {
  if (name === "admin") return plain(or.format(team.admins) || words.admin);
  if (name === "vendors") return plain(or.format(team.vendors.slice(0, LISTED)) || words.vendors);
  const place = team[name];
  if (!place) return plain(words[name]);
  const { address = "" } = place;
  return { text: place.name, address, host: address && new URL(address).host };
}

/** A text with every `{team.…}` replaced. */
export function fillTeam(text: string, team: Team, words: TeamWords): string {
  return text.replace(/\{team\.(\w+)\}/g, (brace, key: string) => {
    const name = TEAM_NAMES.find((each) => each === key);
    if (!name) return brace;
    const { text, host } = teamText(team, words, name);
    return host ? fill(words.at, { name: text, host }) : text;
  });
}

function plain(text: string): TeamText {
  return { text, address: "", host: "" };
}
