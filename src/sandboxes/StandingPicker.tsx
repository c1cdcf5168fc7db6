// The learner's roles and the org's plan, to be tried out: what cannot be together moves along.

import { useId } from "react";
import people from "../../content/auxot/people.yaml";
import { ORG_ROLES, type Standing, TEAM_ROLES, TIERS } from "../auxot/standing.ts";
import { fill } from "../labels/fill.ts";
import { nameOfStanding } from "../labels/name-of.ts";
import { changeStanding } from "../stores/workspace.ts";
import { useAct } from "./use-act.ts";

const words = people.standing;

const choices = [
  { part: "orgRole", options: ORG_ROLES, labels: words.orgRoles },
  { part: "teamRole", options: TEAM_ROLES, labels: words.teamRoles },
  { part: "tier", options: TIERS, labels: people.tiers },
] as const;

export function StandingPicker({ standing }: { readonly standing: Standing }) {
  const id = useId();
  const { notice, run } = useAct();

  const change = (kept: keyof Standing, value: string) => {
    const asked = { ...standing, [kept]: value } as Standing;
    return run(
      () => changeStanding({ asked, kept }),
      ({ view }) => {
        const moved = choices.some(({ part }) => view.standing[part] !== asked[part]);
        return fill(moved ? words.moved : words.changed, {
          standing: nameOfStanding(view.standing),
          tier: people.tiers[view.standing.tier],
        });
      },
    );
  };

  return (
    <details className="app-standing">
      <summary>{words.title}</summary>
      <div className="app-standing-choices">
        {choices.map(({ part, options, labels }) => (
          <div key={part} className="app-field">
            <label htmlFor={`${id}-${part}`}>{words[part]}</label>
            <select
              id={`${id}-${part}`}
              value={standing[part]}
              onChange={({ target }) => void change(part, target.value)}
            >
              {options.map((option) => (
                <option key={option} value={option}>
                  {(labels as Readonly<Record<string, string>>)[option]}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <p className="app-hint" role="status">
        {notice?.sentences.join(" ")}
      </p>
    </details>
  );
}
