// Settings → Credentials: the list, the forms, and an agent's run that uses one.

import { useRef, useState } from "react";
import words from "../../content/auxot/credentials.yaml";
import { hasTeams } from "../auxot/standing.ts";
import type { CredentialRow } from "../auxot/view.ts";
import { fill } from "../labels/fill.ts";
import { deleteCredential, replaceCredential, saveCredential } from "../stores/credentials.ts";
import { AgentRunPanel } from "./AgentRun.tsx";
import { AddCredentialForm, ReplaceCredentialForm } from "./CredentialForms.tsx";
import { CredentialList } from "./CredentialList.tsx";
import { Notice } from "./Notice.tsx";
import type { ScreenProps } from "./screen.ts";
import { tellFit } from "./tell-fit.ts";
import { told, useAct } from "./use-act.ts";
import { useFocusAfter } from "./use-focus-after.ts";

export function CredentialsScreen({ view, onOpen }: ScreenProps) {
  const { notice, busy, run, say } = useAct();
  const [form, setForm] = useState<"add" | CredentialRow | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const focusAfter = useFocusAfter();

  // What was told of the last form is not true of another, nor of a changed one.
  const forget = () => say(null);
  const show = (next: "add" | CredentialRow) => {
    forget();
    setForm(next);
  };
  const close = () => {
    forget();
    setForm(null);
    focusAfter(add);
  };
  const remove = ({ id, name }: CredentialRow) =>
    run(
      () => deleteCredential(id),
      () => {
        close();
        return fill(words.deleted, { name });
      },
    );

  return (
    <>
      <CredentialList rows={view.credentials} busy={busy} onReplace={show} onDelete={remove} />
      {form === null && (
        <button
          ref={add}
          type="button"
          className="app-button app-primary"
          onClick={() => show("add")}
        >
          {words.add}
        </button>
      )}
      {form === "add" && (
        <AddCredentialForm
          allowed={view.scopes}
          teams={hasTeams(view.standing.tier)}
          busy={busy}
          onEdit={forget}
          onCancel={close}
          onSave={(body, refused) =>
            run(
              () => saveCredential(body),
              async ({ fit }) => {
                close();
                return told(fill(words.saved, { name: body.name.trim() }), ...(await tellFit(fit)));
              },
              refused,
            )
          }
        />
      )}
      {form !== null && form !== "add" && (
        <ReplaceCredentialForm
          key={form.id}
          name={form.name}
          busy={busy}
          onEdit={forget}
          onCancel={close}
          onSave={(value, refused) =>
            run(
              () => replaceCredential(form.id, value),
              async ({ fit }) => {
                close();
                return told(fill(words.replaced, { name: form.name }), ...(await tellFit(fit)));
              },
              refused,
            )
          }
        />
      )}
      <Notice notice={notice} onOpen={onOpen} />
      <AgentRunPanel view={view} onOpen={onOpen} />
    </>
  );
}
