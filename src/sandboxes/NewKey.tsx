// A new key: its form, and the dialog that shows it once.

import { useEffect, useRef, useState } from "react";
import words from "../../content/auxot/api-keys.yaml";
import type { NewKey as Body } from "../auxot/api-keys.ts";
import { hasTeams } from "../auxot/standing.ts";
import type { WorkspaceView } from "../auxot/view.ts";
import { createKey } from "../stores/api-keys.ts";
import { barredBut, Choices } from "./Choices.tsx";
import { Form } from "./Form.tsx";
import { forgetRefused } from "./forget-refused.ts";
import { KeyDialog, type KeyDialogHandle } from "./KeyDialog.tsx";
import { Samples } from "./Samples.tsx";
import { TextField } from "./TextField.tsx";
import type { Act } from "./use-act.ts";
import type { FieldHandle } from "./use-typed-field.ts";

interface Props {
  readonly view: WorkspaceView;
  /** Whether the form is open; the dialog comes when it has closed. */
  readonly adding: boolean;
  /** The screen's own act, which tells what came of it. */
  readonly act: Act;
  readonly onClose: () => void;
  /** Called when the key is forgotten. */
  readonly onForgotten: () => void;
}

export function NewKey({ adding, onForgotten, ...form }: Props) {
  const dialog = useRef<KeyDialogHandle>(null);
  return (
    <>
      {adding && <NewKeyForm {...form} onMade={(key) => dialog.current?.show(key)} />}
      <KeyDialog handle={dialog} onClosed={onForgotten} />
    </>
  );
}

interface FormProps extends Pick<Props, "view" | "act" | "onClose"> {
  readonly onMade: (plaintext: string) => void;
}

function NewKeyForm({ view, act, onClose, onMade }: FormProps) {
  const name = useRef<FieldHandle>(null);
  const [owner, setOwner] = useState<Body["owner"]>("personal");
  useEffect(() => name.current?.focus(), []);
  const create = () =>
    act.run(
      () => createKey({ name: name.current?.read() ?? "", owner }),
      ({ plaintext }) => {
        onClose();
        onMade(plaintext);
        return null;
      },
      (refusal) => forgetRefused(refusal, { plain: name }),
    );
  return (
    <Form
      label={words.add}
      save={words.create}
      busy={act.busy}
      onEdit={() => act.say(null)}
      onCancel={onClose}
      onSave={() => void create()}
    >
      <Samples field={name}>
        <TextField label={words.name} hint={words.nameHint} handle={name} />
      </Samples>
      <Choices
        legend={words.owner}
        options={["personal", "team"]}
        labels={words.owners}
        hints={words.ownerHints}
        barred={barredBut(
          view.keyOwners,
          hasTeams(view.standing.tier) ? words.ownerNeeds : words.ownerNeedsPlan,
        )}
        value={owner}
        onChange={setOwner}
      />
    </Form>
  );
}
