// One sandbox: the simulated Auxot in its frame. It opens on the Settings menu, never on a page.

import { useStore } from "@nanostores/react";
import { type RefObject, Suspense, useEffect, useId, useRef, useState } from "react";
import pages from "../../content/auxot/pages.yaml";
import shell from "../../content/auxot/shell.yaml";
import type { Page, Place } from "../auxot/pages.ts";
import { lessonStanding, type Standing } from "../auxot/standing.ts";
import { tell } from "../stores/events.ts";
import { $generation, $opened, $shownPage, $view, $wantedPage } from "../stores/workspace.ts";
import { AppNavigation } from "./AppNavigation.tsx";
import { connect } from "./connect.ts";
import { FailureBoundary } from "./FailureBoundary.tsx";
import { Menu } from "./Menu.tsx";
import { StartOver } from "./StartOver.tsx";
import { screens } from "./screens.ts";
import { TitleBar } from "./TitleBar.tsx";
import { useHydrated } from "./use-hydrated.ts";
import { useOpenPlace } from "./use-open-place.ts";

interface Props {
  /** The page this sandbox is about; it is marked in the menu. */
  readonly about?: Page;
  /** Where the learner stands in its starting state, when not as in the lesson. */
  readonly standing?: Standing;
}

export function SettingsApp(props: Props) {
  return (
    <div className="app">
      <FailureBoundary>
        <App {...props} />
      </FailureBoundary>
    </div>
  );
}

function App({ about, standing = lessonStanding }: Props) {
  const view = useConnectedView();
  const generation = useStore($generation);
  const [open, setOpen] = useOpenPlace();
  /** Whether the learner has just moved, so that the focus comes along. */
  const arriving = useRef(false);

  const go = (place: Place | null) => {
    arriving.current = true;
    setOpen(place);
    if (place && place !== "chat") tell({ type: "page-opened", page: place });
  };
  useOpening(view !== null, setOpen);
  const wanted = useStore($wantedPage);
  useEffect(() => {
    if (!wanted || about) return;
    $wantedPage.set(null);
    arriving.current = true;
    setOpen(wanted);
  }, [wanted, about, setOpen]);
  useEffect(() => {
    if (!about) $shownPage.set(open);
  }, [open, about]);

  return (
    <>
      <TitleBar view={view} standing={view?.standing ?? standing} />
      {!about && <AppNavigation ready={view !== null} open={open} onOpen={go} />}
      {open && view ? (
        <Suspense fallback={<p className="app-page app-hint">{shell.loading}</p>}>
          <OpenPage
            arriving={arriving}
            key={`${open}-${view.viewer}-${generation}`}
            place={open}
            view={view}
            onOpen={go}
          />
        </Suspense>
      ) : (
        <Menu ready={view !== null} {...(about && { about })} arriving={arriving} onOpen={go} />
      )}
      <StartOver ready={view !== null} />
    </>
  );
}

interface OpenPageProps {
  readonly arriving: RefObject<boolean>;
  readonly place: Place;
  readonly view: NonNullable<ReturnType<typeof useConnectedView>>;
  readonly onOpen: (place: Place | null) => void;
}

function OpenPage({ arriving, place, view, onOpen }: OpenPageProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const Screen = screens[place];
  const { name, framing } =
    place === "chat" ? { name: shell.chat, framing: shell.chatFraming } : pages[place];
  // The learner has moved to another page: so does the focus, as a page load would move it. A page
  // that is only drawn anew, for another viewer, leaves the focus where it is.
  useEffect(() => {
    if (arriving.current) heading.current?.focus();
    arriving.current = false;
  }, [arriving]);
  return (
    <section className="app-page" aria-labelledby={id} data-page={place}>
      {place !== "chat" && (
        <button type="button" className="app-button app-quiet" onClick={() => onOpen(null)}>
          <span aria-hidden="true">← </span>
          {shell.backToMenu}
        </button>
      )}
      <h3 id={id} ref={heading} tabIndex={-1}>
        {name}
      </h3>
      <p className="app-framing">{framing}</p>
      <Screen view={view} onOpen={onOpen} />
    </section>
  );
}

/** Opens the page that a link names, once. The learner has not chosen it, so no step ticks. */
function useOpening(ready: boolean, open: (place: Place | null) => void): void {
  const linked = useStore($opened)?.page ?? null;
  const taken = useRef(false);
  useEffect(() => {
    if (!ready || !linked || taken.current) return;
    taken.current = true;
    open(linked);
  }, [ready, linked, open]);
}

/** The view once the simulation is connected; null before, and in the server's HTML. */
function useConnectedView() {
  const hydrated = useHydrated();
  const view = useStore($view);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  useEffect(() => {
    connect().catch((error: unknown) => setFailure({ error }));
  }, []);
  if (failure) throw failure.error;
  return hydrated ? view : null;
}
