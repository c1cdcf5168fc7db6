// A form of the simulated app, with the buttons that end it. The browser never submits it: a frame
// without `allow-forms` blocks that before any script hears of it, so the button and Enter act themselves.

import type { KeyboardEvent, ReactNode } from "react";
import shell from "../../content/auxot/shell.yaml";

interface Props {
  readonly label: string;
  /** The button that acts, as seen. */
  readonly save: string;
  /** What is heard of it, when that says more. */
  readonly saveNamed?: string;
  readonly busy: boolean;
  readonly onSave: () => void;
  /** Called when something was typed or chosen, so that what was told of the last try can go. */
  readonly onEdit: () => void;
  /** Leaves the form; absent for one that is always there. */
  readonly onCancel?: () => void;
  readonly children: ReactNode;
}

export function Form({ label, save, saveNamed, busy, onSave, onEdit, onCancel, children }: Props) {
  const saveOnEnter = (event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLInputElement && !event.nativeEvent.isComposing;
    if (event.key !== "Enter" || !typing) return;
    event.preventDefault();
    onSave();
  };
  return (
    <form
      className="app-form"
      aria-label={label}
      onKeyDown={saveOnEnter}
      onInput={onEdit}
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
      <div className="app-acts">
        <button
          type="button"
          className="app-button app-primary"
          aria-label={saveNamed}
          aria-disabled={busy}
          onClick={onSave}
        >
          {save}
        </button>
        {onCancel && (
          <button type="button" className="app-button" onClick={onCancel}>
            {shell.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
