// What every field shares into which somebody might type a secret. None is React state.

import { type Ref, type RefObject, useId, useImperativeHandle, useRef } from "react";
import { loadRecogniser } from "../stores/recogniser.ts";
import { useClearedOnLeave } from "./use-cleared-on-leave.ts";

/** How a screen reads and empties a field. */
export interface FieldHandle {
  read(): string;
  /** Puts a text in, as if it were typed: whoever listens for input hears of it. */
  write(text: string): void;
  focus(): void;
}

/** Asks the browser, and the password managers that can be asked, to keep and to send nothing of a field. */
export const unkept = {
  autoComplete: "off",
  autoCapitalize: "off",
  autoCorrect: "off",
  spellCheck: false,
  "data-1p-ignore": "",
  "data-bwignore": "",
  "data-lpignore": "true",
  "data-form-type": "other",
} as const;

interface TypedField<Element> {
  readonly id: string;
  readonly ref: RefObject<Element | null>;
  readonly onFocus: () => void;
}

/** What such a field needs; it is emptied when the page is left. */
export function useTypedField<Element extends HTMLInputElement | HTMLTextAreaElement>(
  handle: Ref<FieldHandle>,
): TypedField<Element> {
  const id = useId();
  const ref = useRef<Element>(null);
  useImperativeHandle(handle, () => ({
    read: () => ref.current?.value ?? "",
    write: (text) => {
      if (!ref.current || ref.current.value === text) return;
      ref.current.value = text;
      ref.current.dispatchEvent(new Event("input", { bubbles: true }));
    },
    focus: () => ref.current?.focus(),
  }));
  useClearedOnLeave(ref);
  return { id, ref, onFocus: prefetchRecogniser };
}

/** A failed load is told when the act is tried; here it is only too early to tell. */
function prefetchRecogniser(): void {
  loadRecogniser().catch(() => {});
}
