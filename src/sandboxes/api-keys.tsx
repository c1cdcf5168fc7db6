// Settings → API Keys: the list, the form, the key shown once, and a caller from outside.

import { useRef, useState } from "react";
import words from "../../content/auxot/api-keys.yaml";
import shell from "../../content/auxot/shell.yaml";
import type { KeyRow, WorkspaceView } from "../auxot/api.ts";
import { fill } from "../labels/fill.ts";
import { createKey, deleteKey } from "../stores/api-keys.ts";
import { CallerPanel } from "./Caller.tsx";
import { Choices } from "./Choices.tsx";
import { FormActs } from "./FormActs.tsx";
import { KeyDialog, type KeyDialogHandle } from "./KeyDialog.tsx";
import { Notice } from "./Notice.tsx";
import type { ScreenProps } from "./screen.ts";
import { type FieldHandle, TextField } from "./TextField.tsx";
import { useAct } from "./use-act.ts";

export function ApiKeysScreen({ view, onOpen }: ScreenProps) {
  const { notice, busy, run } = useAct();
  const [adding, setAdding] = useState(false);
  const dialog = useRef<KeyDialogHandle>(null);
  const keys = view.keys.filter((key) => !key.deleted);

  const remove = ({ id, name }: KeyRow) =>
    run(
      () => deleteKey(id),
      () => fill(words.deleted, { name }),
    );

  return (
    <>
      {keys.length === 0 ? (
        <p className="app-empty">{words.empty}</p>
      ) : (
        <ul className="app-rows" aria-label={words.list}>
          {keys.map((key) => (
            <li key={key.id}>
              <span className="app-row-name">
                {key.name} <span className="app-tag">{words.owners[key.owner]}</span>
              </span>
              <code className="app-mask">{key.masked}</code>
              {key.manageable && (
                <span className="app-row-acts">
                  <button
                    type="button"
                    className="app-button"
                    aria-label={fill(words.deleteNamed, { name: key.name })}
                    onClick={() => remove(key)}
                  >
                    {shell.delete}
                  </button>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <AddForm
          owners={view.keyOwners}
          busy={busy}
          onCancel={() => setAdding(false)}
          onCreate={(body) =>
            run(
              () => createKey(body),
              ({ plaintext }) => {
                setAdding(false);
                dialog.current?.show(plaintext);
                return null;
              },
            )
          }
        />
      ) : (
        <button type="button" className="app-button app-primary" onClick={() => setAdding(true)}>
          {words.add}
        </button>
      )}
      <Notice notice={notice} onOpen={onOpen} />
      <KeyDialog handle={dialog} />
      <CallerPanel view={view} onOpen={onOpen} />
    </>
  );
}

interface AddProps {
  readonly owners: WorkspaceView["keyOwners"];
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onCreate: (body: { name: string; owner: KeyRow["owner"] }) => Promise<boolean>;
}

function AddForm({ owners, busy, onCancel, onCreate }: AddProps) {
  const name = useRef<FieldHandle>(null);
  const [owner, setOwner] = useState<KeyRow["owner"]>("personal");
  return (
    <form
      className="app-form"
      aria-label={words.add}
      onSubmit={async (event) => {
        event.preventDefault();
        await onCreate({ name: name.current?.read() ?? "", owner });
      }}
    >
      <TextField label={words.name} hint={words.nameHint} handle={name} />
      <Choices
        legend={words.owner}
        options={owners}
        labels={words.owners}
        hints={words.ownerHints}
        value={owner}
        onChange={setOwner}
      />
      <FormActs save={words.create} busy={busy} onCancel={onCancel} />
    </form>
  );
}
