// The developers' switch on /sandbox/: show the simulation's calls in the browser's Network tab.

import { useState } from "react";
import site from "../../content/site/site.yaml";
import { fill } from "../labels/fill.ts";
import { useHydrated } from "./use-hydrated.ts";

const words = site.worker;

interface Props {
  readonly script: string;
  readonly scope: string;
}

export function WorkerSwitch({ script, scope }: Props) {
  const hydrated = useHydrated();
  const [stop, setStop] = useState<(() => void) | null>(null);
  const [told, setTold] = useState("");

  const toggle = async () => {
    if (stop) {
      stop();
      setStop(null);
      setTold(words.off);
      return;
    }
    try {
      const { startWorker } = await import("./connect-worker.ts");
      const stopWorker = await startWorker(script, scope);
      setStop(() => stopWorker);
      setTold(words.on);
    } catch (error) {
      setTold(
        fill(words.failed, { reason: error instanceof Error ? error.message : String(error) }),
      );
    }
  };

  return (
    <section className="worker-switch" aria-labelledby="worker-title">
      <h2 id="worker-title">{words.title}</h2>
      <p>{words.body}</p>
      <button type="button" disabled={!hydrated} onClick={toggle}>
        {stop ? words.stop : words.start}
      </button>
      <p role="status">{told}</p>
    </section>
  );
}
