// Ten days later: moves the workspace on, and shows what broke, the last change first.

import { useStore } from "@nanostores/react";
import { useState } from "react";
import words from "../../content/auxot/later.yaml";
import type { WorkspaceView } from "../auxot/view.ts";
import type { EventId } from "../auxot/workspace.ts";
import { moveOn } from "../stores/later.ts";
import { $generation, $view, $wantedPage } from "../stores/workspace.ts";
import { FailureBoundary } from "./FailureBoundary.tsx";
import { LaterChange } from "./LaterChange.tsx";
import { Notice } from "./Notice.tsx";
import { useAct } from "./use-act.ts";
import { useHydrated } from "./use-hydrated.ts";

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
  const [last, setLast] = useState<EventId | null>(null);
  const more = view?.moreToCome ?? true;
  const happened = view?.happened ?? [];
  return (
    <>
      {more ? (
        <button
          type="button"
          className="app-button app-primary"
          disabled={view === null}
          aria-disabled={busy}
          onClick={() =>
            run(moveOn, ({ aftermath: { event } }) => {
              setLast(event);
              return null;
            })
          }
        >
          {words.next}
        </button>
      ) : (
        <p>{words.none}</p>
      )}
      {/* The change's own heading says it to the eye. */}
      <p className="visually-hidden" role="status">
        {last && words.events[last].title}
      </p>
      <Notice notice={notice} onOpen={(page) => $wantedPage.set(page)} />
      {view?.nightlyKey && !happened.includes("key-owner-left") && (
        <LaterChange event="key-owner-left" story={words.job} view={view} />
      )}
      {view &&
        happened
          .toReversed()
          .map((event) => (
            <LaterChange key={event} event={event} story={words.events[event]} view={view} />
          ))}
    </>
  );
}
