// A button of one row of a list: it shows what it does, and names its row to whoever hears it.

import type { Ref } from "react";

interface Props {
  /** What is seen. */
  readonly text: string;
  /** What is heard, which names the row, too. */
  readonly name: string;
  /** Whether an act is still running; another press would be lost. */
  readonly busy: boolean;
  readonly primary?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onClick: () => void;
}

export function RowButton({ text, name, busy, primary, ref, onClick }: Props) {
  return (
    <button
      ref={ref}
      type="button"
      className={primary ? "app-button app-primary" : "app-button"}
      aria-label={name}
      aria-disabled={busy}
      onClick={onClick}
    >
      {text}
    </button>
  );
}
