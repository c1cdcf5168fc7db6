// Forgets what no longer holds, in the same render in which its ground has changed.

import { useState } from "react";

/** Calls back while rendering when the value is another than in the last render. */
export function useOnChange<T>(value: T, callback: () => void): void {
  const [seen, setSeen] = useState(value);
  if (Object.is(seen, value)) return;
  setSeen(value);
  callback();
}
