// A panel with one button that makes Auxot call a vendor, and shows what came of it.

import { useState } from "react";
import type { Page } from "../auxot/pages.ts";
import type { Trace } from "../auxot/trace.ts";
import type { Reply } from "../stores/door.ts";
import { DirectionLine } from "./lazy-parts.ts";
import { Notice } from "./Notice.tsx";
import { stopped, useAct } from "./use-act.ts";
import { useOnChange } from "./use-on-change.ts";

interface Props<Ran> {
  readonly words: { readonly runTitle: string; readonly runHint: string; readonly run: string };
  /** What the call depends on: once it has changed, what came of the last call no longer holds. */
  readonly ground: unknown;
  readonly act: () => Promise<Reply<Ran>>;
  /** The sentence for it, and whether Auxot called the vendor and was let in. */
  readonly tell: (ran: Ran) => { readonly sentence: string; readonly went: boolean };
  readonly onOpen: (page: Page) => void;
}

export function RunPanel<Ran extends { readonly trace: Trace }>(props: Props<Ran>) {
  const { words, ground, act, tell, onOpen } = props;
  const { notice, busy, run, say } = useAct();
  const [last, setLast] = useState<Trace | null>(null);
  useOnChange(ground, () => {
    setLast(null);
    say(null);
  });
  return (
    <section className="app-panel" aria-label={words.runTitle}>
      <h4>{words.runTitle}</h4>
      <p className="app-hint">{words.runHint}</p>
      <button
        type="button"
        className="app-button"
        aria-disabled={busy}
        onClick={() =>
          run(act, (ran) => {
            setLast(ran.trace);
            const { sentence, went } = tell(ran);
            return went ? sentence : stopped(sentence);
          })
        }
      >
        {words.run}
      </button>
      <Notice notice={notice} onOpen={onOpen} />
      {last && <DirectionLine trace={last} />}
    </section>
  );
}
