// A text field of the simulated app. Uncontrolled: what is typed is never React state.

import { type Ref, useId, useImperativeHandle, useRef } from "react";
import { loadRecogniser } from "../stores/recogniser.ts";
import { useClearedOnLeave } from "./use-cleared-on-leave.ts";

/** How a screen reads and empties a field. */
export interface FieldHandle {
  read(): string;
  /** Puts a text in, as if it were typed: whoever listens for input hears of it. */
  write(text: string): void;
  focus(): void;
}

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly handle: Ref<FieldHandle>;
  readonly inputMode?: "numeric";
  readonly readOnly?: boolean;
}

export function TextField({ label, hint, handle, inputMode, readOnly }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(handle, () => ({
    read: () => input.current?.value ?? "",
    write: (text) => {
      if (!input.current || input.current.value === text) return;
      input.current.value = text;
      input.current.dispatchEvent(new Event("input", { bubbles: true }));
    },
    focus: () => input.current?.focus(),
  }));
  useClearedOnLeave(input);
  return (
    <div className="app-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={input}
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        data-1p-ignore=""
        data-bwignore=""
        data-lpignore="true"
        data-form-type="other"
        inputMode={inputMode}
        readOnly={readOnly}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onFocus={prefetchRecogniser}
      />
      {hint && (
        <p className="app-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** A failed load is told when the act is tried; here it is only too early to tell. */
function prefetchRecogniser(): void {
  loadRecogniser().catch(() => {});
}
