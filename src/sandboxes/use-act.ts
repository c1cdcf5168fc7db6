// One act on a screen: it is busy, then it has told the learner something.

import { useRef, useState } from "react";
import type { Refusal } from "../auxot/refusal.ts";
import type { Reply } from "../stores/door.ts";
import { loaded } from "../stores/loading.ts";
import type { Told } from "./refusal-sentences.ts";

/** What a screen tells after an act. */
export interface Notice extends Told {
  readonly tone: "done" | "stopped";
}

/** A sentence for what went well, a whole notice for what did not, or nothing. */
type Telling = string | Notice | null;

export interface Act {
  readonly notice: Notice | null;
  readonly busy: boolean;
  /**
   * Runs an act; `then` says what to tell when it went through, and a refusal is told once
   * `refused` has heard of it.
   */
  run<T>(
    asked: () => Promise<Reply<T>>,
    then: (value: T) => Telling | Promise<Telling>,
    refused?: (refusal: Refusal) => void,
  ): Promise<void>;
  /** Tells something that needed no act, or nothing any more. */
  say(telling: Telling): void;
}

/** The state of a screen's acts. An error that is no refusal goes to the error boundary. */
export function useAct(): Act {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [busy, setBusy] = useState(false);
  /** A second press while the first still runs does nothing. */
  const running = useRef(false);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  if (failure) throw failure.error;

  const say = (telling: Telling) =>
    setNotice(
      typeof telling === "string" ? { tone: "done", sentences: [telling], open: null } : telling,
    );

  return {
    notice,
    busy,
    say,
    async run(asked, then, refused) {
      if (running.current) return;
      running.current = true;
      setBusy(true);
      try {
        const reply = await asked();
        if (reply.ok) say(await then(reply.value));
        else {
          const telling = await tellStopped(reply.refusal);
          refused?.(reply.refusal);
          setNotice(telling);
        }
      } catch (error) {
        setFailure({ error });
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
  };
}

/** A notice of what went well, with the sentences that follow from it. */
export function told(...sentences: readonly string[]): Notice {
  return { tone: "done", sentences, open: null };
}

/** A notice of a refusal; the words for refusals are fetched with the first one. */
export async function tellStopped(refusal: Refusal): Promise<Notice> {
  const { tellRefusal } = await loaded(import("./refusal-sentences.ts"));
  return { tone: "stopped", ...(await tellRefusal(refusal)) };
}

/** A notice of something that was stopped. */
export function stopped(sentence: string): Notice {
  return { tone: "stopped", sentences: [sentence], open: null };
}
