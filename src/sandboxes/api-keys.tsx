// Settings → API Keys: the list, the form, the key shown once, and a caller from outside.

import { useEffect, useRef, useState } from "react";
import words from "../../content/auxot/api-keys.yaml";
import shell from "../../content/auxot/shell.yaml";
import type { KeyRow, WorkspaceView } from "../auxot/api.ts";
import type { NewKey } from "../auxot/api-keys.ts";
import type { Refusal } from "../auxot/refusal.ts";
import { hasTeams } from "../auxot/standing.ts";
import { fill } from "../labels/fill.ts";
import { createKey, deleteKey } from "../stores/api-keys.ts";
import { CallerPanel } from "./Caller.tsx";
import { barredBut, Choices } from "./Choices.tsx";
import { Form } from "./Form.tsx";
import { forgetRefused } from "./forget-refused.ts";
import { KeyDialog, type KeyDialogHandle } from "./KeyDialog.tsx";
import { Notice } from "./Notice.tsx";
import { Samples } from "./Samples.tsx";
import type { ScreenProps } from "./screen.ts";
import { type FieldHandle, TextField } from "./TextField.tsx";
import { useAct } from "./use-act.ts";
import { useFocusAfter } from "./use-focus-after.ts";
import { WebhookPanel } from "./Webhook.tsx";

export function ApiKeysScreen({ view, onOpen }: ScreenProps) {
  const { notice, busy, run, say } = useAct();
  const [adding, setAdding] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const focusAfter = useFocusAfter();
  const dialog = useRef<KeyDialogHandle>(null);
  const keys = view.keys.filter((key) => !key.deleted);

  // What was told of the last form is not true of another, nor of a changed one.
  const forget = () => say(null);
  const close = () => {
    forget();
    setAdding(false);
    focusAfter(add);
  };
  const remove = ({ id, name }: KeyRow) =>
    run(
      () => deleteKey(id),
      () => {
        focusAfter(add);
        return fill(words.deleted, { name });
      },
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
          allowed={view.keyOwners}
          teams={hasTeams(view.standing.tier)}
          busy={busy}
          onEdit={forget}
          onCancel={close}
          onCreate={(body, refused) =>
            run(
              () => createKey(body),
              ({ plaintext }) => {
                close();
                dialog.current?.show(plaintext);
                return null;
              },
              refused,
            )
          }
        />
      ) : (
        <button
          ref={add}
          type="button"
          className="app-button app-primary"
          onClick={() => {
            forget();
            setAdding(true);
          }}
        >
          {words.add}
        </button>
      )}
      <Notice notice={notice} onOpen={onOpen} />
      <KeyDialog handle={dialog} onClosed={() => add.current?.focus()} />
      <CallerPanel view={view} onOpen={onOpen} />
      <WebhookPanel view={view} onOpen={onOpen} />
    </>
  );
}

interface AddProps {
  readonly allowed: WorkspaceView["keyOwners"];
  /** Whether the org's plan has teams. */
  readonly teams: boolean;
  readonly busy: boolean;
  readonly onEdit: () => void;
  readonly onCancel: () => void;
  readonly onCreate: (body: NewKey, refused: (refusal: Refusal) => void) => void;
}

function AddForm({ allowed, teams, busy, onEdit, onCancel, onCreate }: AddProps) {
  const name = useRef<FieldHandle>(null);
  const [owner, setOwner] = useState<NewKey["owner"]>("personal");
  useEffect(() => name.current?.focus(), []);
  return (
    <Form
      label={words.add}
      save={words.create}
      busy={busy}
      onEdit={onEdit}
      onCancel={onCancel}
      onSave={() =>
        onCreate({ name: name.current?.read() ?? "", owner }, (refusal) =>
          forgetRefused(refusal, { plain: name }),
        )
      }
    >
      <Samples field={name}>
        <TextField label={words.name} hint={words.nameHint} handle={name} />
      </Samples>
      <Choices
        legend={words.owner}
        options={["personal", "team"]}
        labels={words.owners}
        hints={words.ownerHints}
        barred={barredBut(allowed, teams ? words.ownerNeeds : words.ownerNeedsPlan)}
        value={owner}
        onChange={setOwner}
      />
    </Form>
  );
}
