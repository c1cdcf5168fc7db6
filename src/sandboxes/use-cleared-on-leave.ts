// Empties a field when the page is left: Back refills plain fields, the back/forward cache all of them.

import { type RefObject, useEffect } from "react";

export function useClearedOnLeave(
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
): void {
  useEffect(() => {
    const clear = () => {
      if (field.current) field.current.value = "";
    };
    addEventListener("pagehide", clear);
    return () => removeEventListener("pagehide", clear);
  }, [field]);
}
