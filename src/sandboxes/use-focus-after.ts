// Keeps the keyboard's place when what had the focus goes away.

import { type RefObject, useEffect, useRef } from "react";

/**
 * Returns a function that moves the focus to an element after the next render, when it is there:
 * call it together with the change that takes the focused element away.
 */
export function useFocusAfter(): (target: RefObject<HTMLElement | null>) => void {
  const pending = useRef<RefObject<HTMLElement | null> | null>(null);
  useEffect(() => {
    if (!pending.current?.current) return;
    pending.current.current.focus();
    pending.current = null;
  });
  return (target) => {
    pending.current = target;
  };
}
