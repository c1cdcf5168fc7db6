// A field for a secret, with samples beside it: nobody needs a real one.

import { useStore } from "@nanostores/react";
import { type RefObject, useEffect, useState } from "react";
import samples from "../../content/auxot/samples.yaml";
import shell from "../../content/auxot/shell.yaml";
import type { SampleKind } from "../secrets/samples.ts";
import { getSample } from "../stores/samples.ts";
import { $workerAnswers } from "../stores/worker.ts";
import { type FieldHandle, TextField } from "./TextField.tsx";
import { useAct } from "./use-act.ts";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly field: RefObject<FieldHandle | null>;
  /** The sample that belongs here. */
  readonly sample: SampleKind;
}

const kinds = Object.keys(samples) as readonly SampleKind[];

export function SecretField({ label, hint, field, sample }: Props) {
  const { notice, run } = useAct();
  const samplesOnly = useStore($workerAnswers);
  const [choosing, setChoosing] = useState(false);
  // What was typed before the worker answers must not be sent to it.
  useEffect(() => {
    if (samplesOnly) field.current?.write("");
  }, [samplesOnly, field]);

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
    <div className="app-secret">
      <TextField
        label={label}
        {...(samplesOnly ? { hint: shell.samplesOnly } : hint && { hint })}
        handle={field}
        readOnly={samplesOnly}
      />
      <div className="app-samples">
        <button type="button" className="app-button" onClick={() => use(sample)}>
          {shell.useSample}
        </button>
        <button
          type="button"
          className="app-button app-quiet"
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          {shell.otherSamples}
        </button>
        {choosing && (
          <ul aria-label={shell.otherSamples}>
            {kinds
              .filter((kind) => kind !== sample)
              .map((kind) => (
                <li key={kind}>
                  <button type="button" className="app-button" onClick={() => use(kind)}>
                    {samples[kind]}
                  </button>
                </li>
              ))}
          </ul>
        )}
      </div>
      <p className="app-hint" role="status">
        {notice?.sentences.join(" ")}
      </p>
    </div>
  );
}
