// The field for a message. Enter sends it.

import type { KeyboardEvent, Ref } from "react";
import { type FieldHandle, unkept, useTypedField } from "./use-typed-field.ts";

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly handle: Ref<FieldHandle>;
  /** Called for Enter alone; with Shift it begins a new line. */
  readonly onSend: () => void;
}

export function MessageField({ label, hint, handle, onSend }: Props) {
  const field = useTypedField<HTMLTextAreaElement>(handle);
  const hintId = `${field.id}-hint`;
  return (
    <div className="app-field">
      <label htmlFor={field.id}>{label}</label>
      <textarea
        {...unkept}
        {...field}
        rows={5}
        maxLength={4000}
        aria-describedby={hintId}
        onKeyDown={(event) => {
          if (!sends(event)) return;
          event.preventDefault();
          onSend();
        }}
      />
      <p className="app-hint" id={hintId}>
        {hint}
      </p>
    </div>
  );
}

function sends(event: KeyboardEvent<HTMLTextAreaElement>): boolean {
  // Enter that ends a composed character belongs to the input method.
  return event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing;
}
