// Whether React has taken over the server's HTML; what is stored is applied only then.

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False on the server and in the first render, true from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
