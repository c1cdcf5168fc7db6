// The forms of Settings → Credentials: a new credential, and a new value behind a name.

import { useEffect, useRef, useState } from "react";
import words from "../../content/auxot/credentials.yaml";
import type { NewCredential } from "../auxot/credentials.ts";
import type { Refusal } from "../auxot/refusal.ts";
import { sampleFor } from "../auxot/sample-for.ts";
import type { Scope } from "../auxot/scopes.ts";
import { fill } from "../labels/fill.ts";
import { barredBut, Choices } from "./Choices.tsx";
import { Form } from "./Form.tsx";
import { forgetRefused } from "./forget-refused.ts";
import { SecretField } from "./SecretField.tsx";
import { TextField } from "./TextField.tsx";
import type { FieldHandle } from "./use-typed-field.ts";

const SCOPES = Object.keys(words.scopes) as readonly Scope[];

interface FormProps {
  readonly busy: boolean;
  readonly onEdit: () => void;
  readonly onCancel: () => void;
}

/** Hears of a refusal, so that no refused secret stays in its field. */
type Refused = (refusal: Refusal) => void;

interface AddProps extends FormProps {
  /** The scopes this person's role allows. */
  readonly allowed: readonly Scope[];
  /** Whether the org's plan has teams. */
  readonly teams: boolean;
  readonly onSave: (body: NewCredential, refused: Refused) => void;
}

export function AddCredentialForm(props: AddProps) {
  const { allowed, teams, busy, onEdit, onCancel, onSave } = props;
  const name = useRef<FieldHandle>(null);
  const value = useRef<FieldHandle>(null);
  const [scope, setScope] = useState<Scope>("personal");
  useEffect(() => name.current?.focus(), []);
  return (
    <Form
      label={words.add}
      save={words.save}
      busy={busy}
      onEdit={onEdit}
      onCancel={onCancel}
      onSave={() =>
        onSave(
          { name: name.current?.read() ?? "", value: value.current?.read() ?? "", scope },
          (refusal) => forgetRefused(refusal, { plain: name, secret: value }),
        )
      }
    >
      <TextField label={words.name} hint={words.nameHint} handle={name} />
      <SecretField
        label={words.value}
        hint={words.valueHint}
        field={value}
        sample={() => sampleFor(name.current?.read() ?? "")}
      />
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
  readonly onSave: (value: string, refused: Refused) => void;
}

export function ReplaceCredentialForm({ name, busy, onEdit, onCancel, onSave }: ReplaceProps) {
  const value = useRef<FieldHandle>(null);
  useEffect(() => value.current?.focus(), []);
  return (
    <Form
      label={fill(words.replaceNamed, { name })}
      save={words.save}
      busy={busy}
      onEdit={onEdit}
      onCancel={onCancel}
      onSave={() =>
        onSave(value.current?.read() ?? "", (refusal) => forgetRefused(refusal, { secret: value }))
      }
    >
      <SecretField
        label={fill(words.replacing, { name })}
        hint={words.valueHint}
        field={value}
        sample={() => sampleFor(name)}
      />
    </Form>
  );
}
