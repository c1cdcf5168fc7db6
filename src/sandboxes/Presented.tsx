// What somebody presents to Auxot: nothing, a key from the list, or a secret that is pasted.

import { type Ref, useId, useImperativeHandle, useRef, useState } from "react";
import words from "../../content/auxot/api-keys.yaml";
import type { KeyRow } from "../auxot/view.ts";
import { distinctName } from "./distinct-name.ts";
import { PastedField } from "./lazy-parts.ts";
import type { FieldHandle } from "./use-typed-field.ts";

const NONE = "none";
const PASTE = "paste";

export interface PresentedHandle {
  /** The pasted secret, or the masked key that stands for the one its maker kept. */
  read(): string;
  /** Puts a text in the place of the pasted secret. */
  write(text: string): void;
}

interface Props {
  readonly handle: Ref<PresentedHandle>;
  readonly keys: readonly KeyRow[];
  readonly label: string;
  readonly none: string;
  readonly paste: string;
  readonly secret: string;
  /** Called with what stands for the choice, when it has become another. */
  readonly onChange?: (choice: string) => void;
}

export function Presented({ handle, keys, label, none, paste, secret, onChange }: Props) {
  const id = useId();
  const pasted = useRef<FieldHandle>(null);
  const [choice, setChoice] = useState(NONE);
  const key = keys.find((each) => each.id === choice);
  const taken = key || choice === PASTE ? choice : NONE;
  useImperativeHandle(handle, () => ({
    read: () => (taken === PASTE ? (pasted.current?.read().trim() ?? "") : (key?.masked ?? "")),
    write: (text) => pasted.current?.write(text),
  }));
  return (
    <>
      <div className="app-field">
        <label htmlFor={id}>{label}</label>
        <select
          id={id}
          value={taken}
          onChange={({ target }) => {
            setChoice(target.value);
            onChange?.(target.value);
          }}
        >
          <option value={NONE}>{none}</option>
          {keys.map((each) => {
            const name = distinctName(each, keys, ({ masked }) => masked);
            return (
              <option key={each.id} value={each.id}>
                {each.deleted ? `${name} (${words.deletedMark})` : name}
              </option>
            );
          })}
          <option value={PASTE}>{paste}</option>
        </select>
      </div>
      {taken === PASTE && (
        <PastedField label={secret} field={pasted} sample={() => "auxot-user-key"} />
      )}
    </>
  );
}
