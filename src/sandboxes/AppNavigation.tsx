// The two parts of the whole app that are simulated: Settings, and Chat with the Admin Agent.

import shell from "../../content/auxot/shell.yaml";
import type { Place } from "../auxot/pages.ts";

interface Props {
  readonly ready: boolean;
  readonly open: Place | null;
  /** Null opens the menu of Settings. */
  readonly onOpen: (place: Place | null) => void;
}

export function AppNavigation({ ready, open, onOpen }: Props) {
  const parts = [
    { name: shell.chat, place: "chat", here: open === "chat" },
    { name: shell.settings, place: null, here: open !== "chat" },
  ] as const;
  return (
    <nav className="app-parts" aria-label={shell.parts}>
      {parts.map(({ name, place, here }) => (
        <button
          key={name}
          type="button"
          className="app-button"
          disabled={!ready}
          aria-current={here || undefined}
          onClick={() => onOpen(place)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
