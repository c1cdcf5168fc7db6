// Two people run the same agent, side by side: whom the vendor sees depends on what the agent acts with.

import { useState } from "react";
import words from "../../content/auxot/teammates.yaml";
import type { PersonsRun, Way } from "../auxot/teammates.ts";
import { fill } from "../labels/fill.ts";
import { nameOf } from "../labels/name-of.ts";
import { connectTeammate, runSideBySide } from "../stores/teammates.ts";
import { Choices } from "./Choices.tsx";
import { DirectionLine } from "./DirectionLine.tsx";
import { Notice } from "./Notice.tsx";
import type { ScreenProps } from "./screen.ts";
import { stopped, useAct } from "./use-act.ts";
import { useOnChange } from "./use-on-change.ts";

export function TeammatesPanel({ view, onOpen }: ScreenProps) {
  const { notice, busy, run, say } = useAct();
  const [way, setWay] = useState<Way>("credential");
  const [runs, setRuns] = useState<readonly PersonsRun[]>([]);

  // What came of a run no longer holds for another way, or for people who have connected since.
  useOnChange(
    `${way} ${view.teammateConnected} ${view.providers.map((row) => row.connected)}`,
    () => {
      setRuns([]);
      say(null);
    },
  );

  return (
    <section className="app-panel" aria-label={words.title}>
      <h4>{words.title}</h4>
      <p className="app-hint">{words.hint}</p>
      <Choices
        legend={words.way}
        options={["credential", "oauth"]}
        labels={words.ways}
        value={way}
        onChange={setWay}
      />
      <div className="app-acts">
        <button
          type="button"
          className="app-button"
          aria-disabled={busy}
          onClick={() =>
            run(
              () => runSideBySide(way),
              (answer) => {
                setRuns(answer.runs);
                return sumOf(answer.runs, way);
              },
            )
          }
        >
          {words.run}
        </button>
        {!view.teammateConnected && (
          <button
            type="button"
            className="app-button"
            aria-disabled={busy}
            onClick={() => run(connectTeammate, () => words.samConnected)}
          >
            {words.connectSam}
          </button>
        )}
      </div>
      <Notice notice={notice} onOpen={onOpen} />
      {runs.length > 0 && (
        <ul className="app-pair">
          {runs.map((each) => (
            <li key={each.person}>
              <h5>{nameOf(each.person)}</h5>
              <p>{tell(each)}</p>
              <DirectionLine trace={each.trace} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function tell({ result, person, trace }: PersonsRun): string {
  const shared = trace.as?.kind === "shared" ? trace.as.name : "";
  return fill(words.results[result], { name: result === "posted" ? shared : nameOf(person) });
}

/** What both runs come to together. */
function sumOf(runs: readonly PersonsRun[], way: Way) {
  const through = runs.every(({ result }) => result === "posted" || result === "acted");
  if (through) return words.sums[way];
  return way === "oauth" ? stopped(words.sums.asked) : null;
}
