// The choice of the key with which the nightly job calls Auxot.

import { useId, useState } from "react";
import words from "../../content/auxot/later.yaml";
import type { KeyRow } from "../auxot/api.ts";

interface Props {
  readonly keys: readonly KeyRow[];
  /** The key it has now, when the signed-in person may see that key. */
  readonly held: string | null;
  readonly busy: boolean;
  readonly onGive: (key: KeyRow) => void;
}

export function NightlyKey({ keys, held, busy, onGive }: Props) {
  const id = useId();
  const [choice, setChoice] = useState("");
  const live = keys.filter((key) => !key.deleted);
  const key = live.find((each) => each.id === choice);
  return (
    <div className="app-field">
      <label htmlFor={id}>{words.nightly}</label>
      <div className="app-acts">
        <select
          id={id}
          value={key ? choice : ""}
          onChange={({ target }) => setChoice(target.value)}
        >
          <option value="">
            {live.find((each) => each.id === held)?.name ?? words.nightlyNone}
          </option>
          {live.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="app-button"
          aria-disabled={busy || !key}
          onClick={() => key && onGive(key)}
        >
          {words.give}
        </button>
      </div>
    </div>
  );
}
