// One change of "ten days later": its cause, its remedy, and what it has come to by now.

import { useState } from "react";
import words from "../../content/auxot/later.yaml";
import pages from "../../content/auxot/pages.yaml";
import type { Aftermath } from "../auxot/later.ts";
import type { Page } from "../auxot/pages.ts";
import type { WorkspaceView } from "../auxot/view.ts";
import type { EventId } from "../auxot/workspace.ts";
import { fill } from "../labels/fill.ts";
import { nameOf } from "../labels/name-of.ts";
import { giveToNightlyJob, lookAgain } from "../stores/later.ts";
import { $wantedPage } from "../stores/workspace.ts";
import { DirectionLine } from "./lazy-parts.ts";
import { NightlyKey } from "./NightlyKey.tsx";
import { Notice } from "./Notice.tsx";
import { stopped, useAct } from "./use-act.ts";
import { useOnChange } from "./use-on-change.ts";

/** Where each change is mended. */
const remedyPages: Readonly<Record<EventId, Page>> = {
  "key-owner-left": "api-keys",
  "org-credential-used": "credentials",
  "token-revoked": "credentials",
  "app-secret-rotated": "oauth",
};

const halves: Readonly<Partial<Record<EventId, string>>> = words.half;

interface Props {
  readonly event: EventId;
  readonly story: (typeof words.events)[EventId];
  readonly view: WorkspaceView;
}

export function LaterChange({ event, story, view }: Props) {
  const giving = useAct();
  const { notice, busy, run, say } = useAct();
  const [seen, setSeen] = useState<Aftermath | null>(null);
  const page = remedyPages[event];
  // What a look came to no longer holds once something has changed.
  useOnChange(view, () => {
    setSeen(null);
    say(null);
  });
  const tell = ({ remedied }: Aftermath) =>
    remedied === "mended"
      ? story.mended
      : stopped((remedied === "half" && halves[event]) || words.notMended);
  return (
    <article className="app-panel" aria-label={story.title}>
      <h3>{story.title}</h3>
      <p>{story.cause}</p>
      <p>{story.harm}</p>
      <p>
        <strong>{story.remedy}</strong>
      </p>
      {event === "key-owner-left" && (
        <NightlyKey
          keys={view.keys}
          held={view.nightlyKey}
          busy={giving.busy}
          onGive={(key) =>
            giving.run(
              () => giveToNightlyJob(key.id),
              () => fill(words.given, { name: key.name }),
            )
          }
        />
      )}
      <div className="app-acts">
        <button type="button" className="app-button" onClick={() => $wantedPage.set(page)}>
          {fill(words.open, { page: pages[page].name })}
        </button>
        <button
          type="button"
          className="app-button"
          aria-disabled={busy}
          aria-label={fill(words.checkNamed, { title: story.title })}
          onClick={() =>
            run(
              () => lookAgain(event),
              ({ aftermath }) => {
                setSeen(aftermath);
                return tell(aftermath);
              },
            )
          }
        >
          {words.check}
        </button>
      </div>
      <Notice notice={giving.notice} onOpen={(wanted) => $wantedPage.set(wanted)} />
      <Notice notice={notice} onOpen={(wanted) => $wantedPage.set(wanted)} />
      {seen?.shown.map(({ by, trace }) => (
        <div key={by} className="later-call">
          {by && <p>{fill(words.startedBy, { who: nameOf(by) })}</p>}
          <DirectionLine trace={trace} />
        </div>
      ))}
    </article>
  );
}
