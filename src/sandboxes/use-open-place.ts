// Where a sandbox is open: it goes back to its menu when another sandbox shows the same page.

import { useStore } from "@nanostores/react";
import { useCallback, useId, useState } from "react";
import type { Place } from "../auxot/pages.ts";
import { $shownBy, showIn } from "../stores/open-pages.ts";

/** The place that is open, or null for the menu, and how to go elsewhere. */
export function useOpenPlace(): readonly [Place | null, (place: Place | null) => void] {
  const id = useId();
  const shownBy = useStore($shownBy);
  const [asked, setAsked] = useState<Place | null>(null);
  const go = useCallback(
    (place: Place | null) => {
      if (place) showIn(id, place);
      setAsked(place);
    },
    [id],
  );
  return [asked && shownBy[asked] === id ? asked : null, go];
}
