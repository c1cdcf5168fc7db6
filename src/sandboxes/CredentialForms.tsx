// The forms of Settings → Credentials: a new credential, and a new value behind a name.

import { useEffect, useRef, useState } from "react";
import words from "../../content/auxot/credentials.yaml";
import type { NewCredential } from "../auxot/credentials.ts";
import type { Scope } from "../auxot/scopes.ts";
import { fill } from "../labels/fill.ts";
import { barredBut, Choices } from "./Choices.tsx";
import { Form } from "./Form.tsx";
import { SecretField } from "./SecretField.tsx";
import { type FieldHandle, TextField } from "./TextField.tsx";

const SCOPES = Object.keys(words.scopes) as readonly Scope[];

interface FormProps {
  readonly busy: boolean;
  readonly onCancel: () => void;
}

interface AddProps extends FormProps {
  /** The scopes this person's role allows. */
  readonly allowed: readonly Scope[];
  /** Whether the org's plan has teams. */
  readonly teams: boolean;
  readonly onSave: (body: NewCredential) => void;
}

export function AddCredentialForm({ allowed, teams, busy, onCancel, onSave }: AddProps) {
  const name = useRef<FieldHandle>(null);
  const value = useRef<FieldHandle>(null);
  const [scope, setScope] = useState<Scope>("personal");
  useEffect(() => name.current?.focus(), []);
  return (
    <Form
      label={words.add}
      save={words.save}
      busy={busy}
      onCancel={onCancel}
      onSave={() =>
        onSave({ name: name.current?.read() ?? "", value: value.current?.read() ?? "", scope })
      }
    >
      <TextField label={words.name} hint={words.nameHint} handle={name} />
      <SecretField label={words.value} hint={words.valueHint} field={value} sample="github-token" />
      <Choices
        legend={words.scope}
        options={SCOPES}
        labels={words.scopes}
        hints={words.scopeHints}
        barred={barredBut(allowed, {
          ...words.scopeNeeds,
          ...(!teams && words.scopeNeedsPlan),
        })}
        value={scope}
        onChange={setScope}
      />
    </Form>
  );
}

interface ReplaceProps extends FormProps {
  readonly name: string;
  readonly onSave: (value: string) => void;
}

export function ReplaceCredentialForm({ name, busy, onCancel, onSave }: ReplaceProps) {
  const value = useRef<FieldHandle>(null);
  useEffect(() => value.current?.focus(), []);
  return (
    <Form
      label={fill(words.replaceNamed, { name })}
      save={words.save}
      busy={busy}
      onCancel={onCancel}
      onSave={() => onSave(value.current?.read() ?? "")}
    >
      <SecretField
        label={fill(words.replacing, { name })}
        hint={words.valueHint}
        field={value}
        sample="github-token"
      />
    </Form>
  );
}
