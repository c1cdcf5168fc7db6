// A text field of the simulated app.

import type { Ref } from "react";
import { type FieldHandle, unkept, useTypedField } from "./use-typed-field.ts";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly handle: Ref<FieldHandle>;
  readonly inputMode?: "numeric";
  readonly readOnly?: boolean;
}

export function TextField({ label, hint, handle, inputMode, readOnly }: Props) {
  const field = useTypedField<HTMLInputElement>(handle);
  const hintId = `${field.id}-hint`;
  return (
    <div className="app-field">
      <label htmlFor={field.id}>{label}</label>
      <input
        type="text"
        {...unkept}
        {...field}
        inputMode={inputMode}
        readOnly={readOnly}
        aria-describedby={hint ? hintId : undefined}
      />
      {hint && (
        <p className="app-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
