// The field for a message. Uncontrolled: what is typed is never React state. Enter sends it.

import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef } from "react";
import { loadRecogniser } from "../stores/recogniser.ts";
import type { FieldHandle } from "./TextField.tsx";
import { useClearedOnLeave } from "./use-cleared-on-leave.ts";

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly handle: Ref<FieldHandle>;
  /** Called for Enter alone; with Shift it begins a new line. */
  readonly onSend: () => void;
}

export function MessageField({ label, hint, handle, onSend }: Props) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(handle, () => ({
    read: () => area.current?.value ?? "",
    write: (text) => {
      if (area.current) area.current.value = text;
    },
    focus: () => area.current?.focus(),
  }));
  useClearedOnLeave(area);
  return (
    <div className="app-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={area}
        rows={5}
        maxLength={4000}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        data-1p-ignore=""
        data-bwignore=""
        data-lpignore="true"
        data-form-type="other"
        aria-describedby={`${id}-hint`}
        onFocus={() => void loadRecogniser().catch(() => {})}
        onKeyDown={(event) => {
          if (!sends(event)) return;
          event.preventDefault();
          onSend();
        }}
      />
      <p className="app-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

function sends(event: KeyboardEvent<HTMLTextAreaElement>): boolean {
  // Enter that ends a composed character belongs to the input method.
  return event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing;
}
