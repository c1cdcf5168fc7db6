// Ten days later: moves the workspace on, shows what broke and why, and looks again once it is mended.

import { useStore } from "@nanostores/react";
import { useState } from "react";
import words from "../../content/auxot/later.yaml";
import pages from "../../content/auxot/pages.yaml";
import type { WorkspaceView } from "../auxot/api.ts";
import type { Aftermath } from "../auxot/later.ts";
import type { Page } from "../auxot/pages.ts";
import type { EventId } from "../auxot/workspace.ts";
import { fill } from "../labels/fill.ts";
import { giveToNightlyJob, lookAgain, moveOn } from "../stores/later.ts";
import { $generation, $view, $wantedPage } from "../stores/workspace.ts";
import { DirectionLine } from "./DirectionLine.tsx";
import { FailureBoundary } from "./FailureBoundary.tsx";
import { NightlyKey } from "./NightlyKey.tsx";
import { Notice } from "./Notice.tsx";
import { stopped, useAct } from "./use-act.ts";
import { useHydrated } from "./use-hydrated.ts";

/** Where each change is mended. */
const remedyPages: Readonly<Record<EventId, Page>> = {
  "key-owner-left": "api-keys",
  "org-credential-used": "credentials",
  "token-revoked": "credentials",
  "app-secret-rotated": "oauth",
};

export function LaterPanel() {
  const hydrated = useHydrated();
  const view = useStore($view);
  const generation = useStore($generation);
  return (
    <section className="later-panel app" aria-labelledby="later-title">
      <h2 id="later-title">{words.title}</h2>
      <p>{words.hint}</p>
      <FailureBoundary>
        <Changes key={generation} view={hydrated ? view : null} />
      </FailureBoundary>
    </section>
  );
}

function Changes({ view }: { readonly view: WorkspaceView | null }) {
  const { notice, busy, run } = useAct();
  const more = view?.moreToCome ?? true;
  return (
    <>
      {more ? (
        <button
          type="button"
          className="app-button app-primary"
          disabled={view === null}
          aria-disabled={busy}
          onClick={() =>
            run(moveOn, ({ aftermath: { event } }) => stopped(words.events[event].title))
          }
        >
          {words.next}
        </button>
      ) : (
        <p>{words.none}</p>
      )}
      <Notice notice={notice} onOpen={(page) => $wantedPage.set(page)} />
      {view?.happened.toReversed().map((event) => (
        <Change key={event} event={event} view={view} />
      ))}
    </>
  );
}

interface ChangeProps {
  readonly event: EventId;
  readonly view: WorkspaceView;
}

function Change({ event, view }: ChangeProps) {
  const { notice, busy, run } = useAct();
  const [seen, setSeen] = useState<Aftermath | null>(null);
  const story = words.events[event];
  const page = remedyPages[event];
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
          busy={busy}
          onGive={(key) =>
            run(
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
                return aftermath.mended ? story.mended : stopped(words.notMended);
              },
            )
          }
        >
          {words.check}
        </button>
      </div>
      <Notice notice={notice} onOpen={(wanted) => $wantedPage.set(wanted)} />
      {seen && <DirectionLine trace={seen.trace} />}
    </article>
  );
}
