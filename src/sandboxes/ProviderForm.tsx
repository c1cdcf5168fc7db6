// The admin's half of OAuth: the OAuth app's client id and secret.

import { useEffect, useId, useRef, useState } from "react";
import words from "../../content/auxot/oauth.yaml";
import type { NewProvider } from "../auxot/oauth.ts";
import type { Refusal } from "../auxot/refusal.ts";
import { Form } from "./Form.tsx";
import { forgetRefused } from "./forget-refused.ts";
import { SecretField } from "./SecretField.tsx";
import { TextField } from "./TextField.tsx";
import type { FieldHandle } from "./use-typed-field.ts";

interface Props {
  readonly vendors: readonly string[];
  readonly busy: boolean;
  readonly onEdit: () => void;
  readonly onCancel: () => void;
  readonly onSave: (body: NewProvider, refused: (refusal: Refusal) => void) => void;
}

export function ProviderForm({ vendors, busy, onEdit, onCancel, onSave }: Props) {
  const id = useId();
  const clientId = useRef<FieldHandle>(null);
  const clientSecret = useRef<FieldHandle>(null);
  const first = useRef<HTMLSelectElement>(null);
  const [vendor, setVendor] = useState(vendors[0] ?? "");
  useEffect(() => first.current?.focus(), []);
  return (
    <Form
      label={words.add}
      save={words.save}
      busy={busy}
      onEdit={onEdit}
      onCancel={onCancel}
      onSave={() =>
        onSave(
          {
            vendor,
            clientId: clientId.current?.read() ?? "",
            clientSecret: clientSecret.current?.read() ?? "",
          },
          (refusal) => forgetRefused(refusal, { plain: clientId, secret: clientSecret }),
        )
      }
    >
      <div className="app-field">
        <label htmlFor={id}>{words.vendor}</label>
        <select
          ref={first}
          id={id}
          value={vendor}
          onChange={(event) => setVendor(event.target.value)}
        >
          {vendors.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </div>
      <TextField label={words.clientId} hint={words.clientIdHint} handle={clientId} />
      <SecretField
        label={words.clientSecret}
        hint={words.clientSecretHint}
        field={clientSecret}
        sample={() => "github-client-secret"}
      />
    </Form>
  );
}
