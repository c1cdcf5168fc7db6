// Fake secrets to choose from, below their field: nobody needs a real one, not even to be refused.

import { type ReactNode, type RefObject, useState } from "react";
import samples from "../../content/auxot/samples.yaml";
import shell from "../../content/auxot/shell.yaml";
import type { SampleKind } from "../secrets/samples.ts";
import { getSample } from "../stores/samples.ts";
import { useAct } from "./use-act.ts";
import type { FieldHandle } from "./use-typed-field.ts";

interface Props {
  readonly field: RefObject<FieldHandle | null>;
  /** The sample that belongs here, asked when it is wanted; absent where no secret belongs. */
  readonly fitting?: () => SampleKind;
  /** The field itself. */
  readonly children: ReactNode;
}

const kinds = Object.keys(samples) as readonly SampleKind[];

export function Samples({ field, fitting, children }: Props) {
  const { notice, run, say } = useAct();
  const [choosing, setChoosing] = useState(false);
  const use = (kind: SampleKind) =>
    run(
      () => getSample(kind),
      ({ value }) => {
        field.current?.write(value);
        if (choosing) field.current?.focus();
        setChoosing(false);
        return shell.sampleReady;
      },
    );
  return (
    <div className="app-secret" onInput={() => say(null)}>
      {children}
      <div className="app-samples">
        {fitting && (
          <button type="button" className="app-button" onClick={() => use(fitting())}>
            {shell.useSample}
          </button>
        )}
        <button
          type="button"
          className="app-button app-quiet"
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          {fitting ? shell.otherSamples : shell.trySample}
        </button>
        {choosing && (
          <>
            <ul aria-label={shell.otherSamples}>
              {kinds.map((kind) => (
                <li key={kind}>
                  <button type="button" className="app-button" onClick={() => use(kind)}>
                    {samples[kind]}
                  </button>
                </li>
              ))}
            </ul>
            <p className="app-hint">{shell.samplesElsewhere}</p>
          </>
        )}
      </div>
      <p className="app-hint" role="status">
        {notice?.sentences.join(" ")}
      </p>
    </div>
  );
}
