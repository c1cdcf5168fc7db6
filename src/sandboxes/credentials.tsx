// Settings → Credentials: the list, the form, and an agent's run that uses one.

import { useRef, useState } from "react";
import words from "../../content/auxot/credentials.yaml";
import shell from "../../content/auxot/shell.yaml";
import type { CredentialRow } from "../auxot/api.ts";
import type { Scope } from "../auxot/scopes.ts";
import { fill } from "../labels/fill.ts";
import { deleteCredential, replaceCredential, saveCredential } from "../stores/credentials.ts";
import { AgentRunPanel } from "./AgentRun.tsx";
import { Choices } from "./Choices.tsx";
import { FormActs } from "./FormActs.tsx";
import { Notice } from "./Notice.tsx";
import { SecretField } from "./SecretField.tsx";
import type { ScreenProps } from "./screen.ts";
import { type FieldHandle, TextField } from "./TextField.tsx";
import { useAct } from "./use-act.ts";

export function CredentialsScreen({ view, onOpen }: ScreenProps) {
  const { notice, busy, run } = useAct();
  const [form, setForm] = useState<"add" | CredentialRow | null>(null);

  const remove = ({ id, name }: CredentialRow) =>
    run(
      () => deleteCredential(id),
      () => fill(words.deleted, { name }),
    );

  return (
    <>
      {view.credentials.length === 0 ? (
        <p className="app-empty">{words.empty}</p>
      ) : (
        <ul className="app-rows" aria-label={words.list}>
          {view.credentials.map((row) => (
            <li key={row.id}>
              <span className="app-row-name">
                <code>{row.name}</code> <span className="app-tag">{words.scopes[row.scope]}</span>
              </span>
              <span className="app-mask">
                <span aria-hidden="true">••••••••</span>
                <span className="visually-hidden">{words.masked}</span>
              </span>
              {row.manageable && (
                <span className="app-row-acts">
                  <button
                    type="button"
                    className="app-button"
                    aria-label={fill(words.replaceNamed, { name: row.name })}
                    onClick={() => setForm(row)}
                  >
                    {words.replace}
                  </button>
                  <button
                    type="button"
                    className="app-button"
                    aria-label={fill(words.deleteNamed, { name: row.name })}
                    onClick={() => remove(row)}
                  >
                    {shell.delete}
                  </button>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {form === null && (
        <button type="button" className="app-button app-primary" onClick={() => setForm("add")}>
          {words.add}
        </button>
      )}
      {form === "add" && (
        <AddForm
          scopes={view.scopes}
          busy={busy}
          onCancel={() => setForm(null)}
          onSave={(body) =>
            run(
              () => saveCredential(body),
              () => {
                setForm(null);
                return fill(words.saved, { name: body.name.trim() });
              },
            )
          }
        />
      )}
      {form !== null && form !== "add" && (
        <ReplaceForm
          key={form.id}
          name={form.name}
          busy={busy}
          onCancel={() => setForm(null)}
          onSave={(value) =>
            run(
              () => replaceCredential(form.id, value),
              () => {
                setForm(null);
                return fill(words.replaced, { name: form.name });
              },
            )
          }
        />
      )}
      <Notice notice={notice} onOpen={onOpen} />
      <AgentRunPanel onOpen={onOpen} />
    </>
  );
}

interface AddProps {
  readonly scopes: readonly Scope[];
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onSave: (body: { name: string; value: string; scope: Scope }) => Promise<boolean>;
}

function AddForm({ scopes, busy, onCancel, onSave }: AddProps) {
  const name = useRef<FieldHandle>(null);
  const value = useRef<FieldHandle>(null);
  const [scope, setScope] = useState<Scope>(scopes[0] ?? "personal");
  return (
    <form
      className="app-form"
      aria-label={words.add}
      onSubmit={async (event) => {
        event.preventDefault();
        await onSave({
          name: name.current?.read() ?? "",
          value: value.current?.read() ?? "",
          scope,
        });
      }}
    >
      <TextField label={words.name} hint={words.nameHint} handle={name} />
      <SecretField label={words.value} hint={words.valueHint} field={value} sample="github-token" />
      <Choices
        legend={words.scope}
        options={scopes}
        labels={words.scopes}
        hints={words.scopeHints}
        value={scope}
        onChange={setScope}
      />
      <FormActs save={words.save} busy={busy} onCancel={onCancel} />
    </form>
  );
}

interface ReplaceProps {
  readonly name: string;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onSave: (value: string) => Promise<boolean>;
}

function ReplaceForm({ name, busy, onCancel, onSave }: ReplaceProps) {
  const value = useRef<FieldHandle>(null);
  return (
    <form
      className="app-form"
      aria-label={fill(words.replaceNamed, { name })}
      onSubmit={async (event) => {
        event.preventDefault();
        await onSave(value.current?.read() ?? "");
      }}
    >
      <SecretField
        label={fill(words.replacing, { name })}
        hint={words.valueHint}
        field={value}
        sample="github-token"
      />
      <FormActs save={words.save} busy={busy} onCancel={onCancel} />
    </form>
  );
}
