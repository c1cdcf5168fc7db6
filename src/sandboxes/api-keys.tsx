// Settings → API Keys: the list, the form, the key shown once, and a caller from outside.

import { useRef, useState } from "react";
import words from "../../content/auxot/api-keys.yaml";
import shell from "../../content/auxot/shell.yaml";
import type { KeyRow } from "../auxot/view.ts";
import { fill } from "../labels/fill.ts";
import { deleteKey } from "../stores/api-keys.ts";
import { CallerPanel } from "./Caller.tsx";
import { distinctName } from "./distinct-name.ts";
import { NewKey } from "./lazy-parts.ts";
import { Notice } from "./Notice.tsx";
import { RowButton } from "./RowButton.tsx";
import type { ScreenProps } from "./screen.ts";
import { useAct } from "./use-act.ts";
import { useFocusAfter } from "./use-focus-after.ts";
import { WebhookPanel } from "./Webhook.tsx";

export function ApiKeysScreen({ view, onOpen }: ScreenProps) {
  const act = useAct();
  const { notice, busy, run, say } = act;
  const [adding, setAdding] = useState(false);
  /** Whether the form was ever open, with which the dialog for the new key comes. */
  const [asked, setAsked] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const focusAfter = useFocusAfter();
  const keys = view.keys.filter((key) => !key.deleted);

  const close = () => {
    // What was told of the last form is not true of another.
    say(null);
    setAdding(false);
    focusAfter(add);
  };
  const remove = (row: KeyRow) =>
    run(
      () => deleteKey(row),
      () => {
        focusAfter(add);
        return fill(words.deleted, { name: row.name });
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
                  <RowButton
                    text={shell.delete}
                    name={fill(words.deleteNamed, {
                      name: distinctName(key, keys, ({ masked }) => masked),
                    })}
                    busy={busy}
                    onClick={() => remove(key)}
                  />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {asked && (
        <NewKey
          view={view}
          adding={adding}
          act={act}
          onClose={close}
          onForgotten={() => add.current?.focus()}
        />
      )}
      {!adding && (
        <button
          ref={add}
          type="button"
          className="app-button app-primary"
          onClick={() => {
            say(null);
            setAdding(true);
            setAsked(true);
          }}
        >
          {words.add}
        </button>
      )}
      <Notice notice={notice} onOpen={onOpen} />
      <CallerPanel view={view} onOpen={onOpen} />
      <WebhookPanel view={view} onOpen={onOpen} />
    </>
  );
}
