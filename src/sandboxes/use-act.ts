// One act on a screen: it is busy, then it has told the learner something.

import { useState } from "react";
import type { Reply } from "../stores/door.ts";
import { type Told, tellRefusal } from "./refusal-sentences.ts";

/** What a screen tells after an act. */
export interface Notice extends Told {
  readonly tone: "done" | "stopped";
}

interface Act {
  readonly notice: Notice | null;
  readonly busy: boolean;
  /** Runs an act; a refusal is told, and `then` says what to tell when it went through. */
  run<T>(asked: () => Promise<Reply<T>>, then: (value: T) => string | null): Promise<boolean>;
  /** Tells something that needed no act. */
  say(sentence: string): void;
}

/** The state of a screen's acts. An error that is no refusal goes to the error boundary. */
export function useAct(): Act {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  if (failure) throw failure.error;

  const say = (sentence: string | null) =>
    setNotice(sentence === null ? null : { tone: "done", sentences: [sentence], open: null });

  return {
    notice,
    busy,
    say,
    async run(asked, then) {
      setBusy(true);
      try {
        const reply = await asked();
        if (reply.ok) say(then(reply.value));
        else setNotice({ tone: "stopped", ...tellRefusal(reply.refusal) });
        return reply.ok;
      } catch (error) {
        setFailure({ error });
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
