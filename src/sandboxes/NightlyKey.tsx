// The choice of the key with which the nightly job calls Auxot.

import { useId, useState } from "react";
import words from "../../content/auxot/later.yaml";
import type { KeyRow } from "../auxot/view.ts";
import { distinctName } from "./distinct-name.ts";

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
  const others = live.filter((each) => each.id !== held);
  const key = others.find((each) => each.id === choice);
  const nameOf = (row: KeyRow) => distinctName(row, live, ({ masked }) => masked);
  const holds = live.find((each) => each.id === held);
  return (
    <div className="app-field">
      <label htmlFor={id}>{words.nightly}</label>
      <div className="app-acts">
        <select
          id={id}
          value={key ? choice : ""}
          onChange={({ target }) => setChoice(target.value)}
        >
          <option value="">{holds ? nameOf(holds) : words.nightlyNone}</option>
          {others.map((each) => (
            <option key={each.id} value={each.id}>
              {nameOf(each)}
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
