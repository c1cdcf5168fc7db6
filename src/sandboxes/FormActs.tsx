// The two buttons that end a form.

import shell from "../../content/auxot/shell.yaml";

interface ActsProps {
  readonly save: string;
  readonly busy: boolean;
  readonly onCancel: () => void;
}

export function FormActs({ save, busy, onCancel }: ActsProps) {
  return (
    <div className="app-acts">
      <button type="submit" className="app-button app-primary" aria-disabled={busy}>
        {save}
      </button>
      <button type="button" className="app-button" onClick={onCancel}>
        {shell.cancel}
      </button>
    </div>
  );
}
