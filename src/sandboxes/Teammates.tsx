// Two people run the same agent, side by side: whom the vendor sees depends on what the agent acts with.

import { useState } from "react";
import credentials from "../../content/auxot/credentials.yaml";
import shell from "../../content/auxot/shell.yaml";
import words from "../../content/auxot/teammates.yaml";
import { hasTeams } from "../auxot/standing.ts";
import type { PersonsRun, Sum } from "../auxot/teammates.ts";
import type { WorkspaceView } from "../auxot/view.ts";
import type { Way } from "../auxot/ways.ts";
import { fill } from "../labels/fill.ts";
import { nameOf } from "../labels/name-of.ts";
import { connectTeammate, runSideBySide } from "../stores/teammates.ts";
import { Choices } from "./Choices.tsx";
import { DirectionLine } from "./lazy-parts.ts";
import { Notice as NoticeBox } from "./Notice.tsx";
import type { ScreenProps } from "./screen.ts";
import { type Notice, stopped, told, useAct } from "./use-act.ts";
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
                return tellSum(answer.sum, view);
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
      <NoticeBox notice={notice} onOpen={onOpen} />
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

/** What both runs come to together, and how a credential is shared where none was. */
function tellSum(sum: Sum, { standing, scopes }: WorkspaceView): Notice {
  if (sum === "one-identity" || sum === "two-identities" || sum === "two-credentials")
    return told(words.sums[sum]);
  if (sum === "asked") return stopped(words.sums.asked);
  const shared = hasTeams(standing.tier) ? "team" : "org";
  const how = fill(scopes.includes(shared) ? words.share : words.shareAsAdmin, {
    button: shell.switchToAdmin,
    scope: credentials.scopes[shared],
  });
  const next = sum === "refused" ? [] : [how];
  return { tone: "stopped", sentences: [words.sums[sum], ...next], open: "credentials" };
}
