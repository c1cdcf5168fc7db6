// The admin's form for an OAuth app's new client secret.

import { useEffect, useRef } from "react";
import words from "../../content/auxot/oauth.yaml";
import { fill } from "../labels/fill.ts";
import { Form } from "./Form.tsx";
import { SecretField } from "./SecretField.tsx";
import type { FieldHandle } from "./TextField.tsx";

interface Props {
  readonly vendor: string;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onSave: (clientSecret: string) => void;
}

export function ReplaceSecretForm({ vendor, busy, onCancel, onSave }: Props) {
  const secret = useRef<FieldHandle>(null);
  useEffect(() => secret.current?.focus(), []);
  return (
    <Form
      label={fill(words.replaceSecretNamed, { vendor })}
      save={words.save}
      busy={busy}
      onCancel={onCancel}
      onSave={() => onSave(secret.current?.read() ?? "")}
    >
      <SecretField
        label={fill(words.newSecret, { vendor })}
        hint={words.clientSecretHint}
        field={secret}
        sample="github-client-secret"
      />
    </Form>
  );
}
