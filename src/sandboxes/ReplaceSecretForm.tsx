// The admin's form for an OAuth app's new client secret.

import { useEffect, useRef } from "react";
import words from "../../content/auxot/oauth.yaml";
import type { Refusal } from "../auxot/refusal.ts";
import { fill } from "../labels/fill.ts";
import { Form } from "./Form.tsx";
import { forgetRefused } from "./forget-refused.ts";
import { SecretField } from "./SecretField.tsx";
import type { FieldHandle } from "./use-typed-field.ts";

interface Props {
  readonly vendor: string;
  readonly busy: boolean;
  readonly onEdit: () => void;
  readonly onCancel: () => void;
  readonly onSave: (clientSecret: string, refused: (refusal: Refusal) => void) => void;
}

export function ReplaceSecretForm({ vendor, busy, onEdit, onCancel, onSave }: Props) {
  const secret = useRef<FieldHandle>(null);
  useEffect(() => secret.current?.focus(), []);
  return (
    <Form
      label={fill(words.replaceSecretNamed, { vendor })}
      save={words.save}
      busy={busy}
      onEdit={onEdit}
      onCancel={onCancel}
      onSave={() =>
        onSave(secret.current?.read() ?? "", (refusal) => forgetRefused(refusal, { secret }))
      }
    >
      <SecretField
        label={fill(words.newSecret, { vendor })}
        hint={words.clientSecretHint}
        field={secret}
        sample={() => "github-client-secret"}
      />
    </Form>
  );
}
