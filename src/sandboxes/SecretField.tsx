// A field for a secret, with samples beside it.

import { useStore } from "@nanostores/react";
import { type RefObject, useEffect } from "react";
import shell from "../../content/auxot/shell.yaml";
import type { SampleKind } from "../secrets/samples.ts";
import { $workerAnswers } from "../stores/worker.ts";
import { Samples } from "./Samples.tsx";
import { TextField } from "./TextField.tsx";
import type { FieldHandle } from "./use-typed-field.ts";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly field: RefObject<FieldHandle | null>;
  /** The sample that belongs here, asked when it is wanted. */
  readonly sample: () => SampleKind;
}

export function SecretField({ label, hint, field, sample }: Props) {
  const samplesOnly = useStore($workerAnswers);
  // What was typed before the worker answers must not be sent to it.
  useEffect(() => {
    if (samplesOnly) field.current?.write("");
  }, [samplesOnly, field]);
  return (
    <Samples field={field} fitting={sample}>
      <TextField
        label={label}
        {...(samplesOnly ? { hint: shell.samplesOnly } : hint && { hint })}
        handle={field}
        readOnly={samplesOnly}
      />
    </Samples>
  );
}
