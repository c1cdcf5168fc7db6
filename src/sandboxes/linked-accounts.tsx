// Settings → Linked Accounts: which person a chat user is.

import { useRef, useState } from "react";
import words from "../../content/auxot/linked-accounts.yaml";
import type { ChatApp } from "../auxot/workspace.ts";
import { fill } from "../labels/fill.ts";
import { enterCode, sendCode, unlink } from "../stores/linked-accounts.ts";
import { Form } from "./Form.tsx";
import { forgetRefused } from "./forget-refused.ts";
import { Notice } from "./Notice.tsx";
import { RowButton } from "./RowButton.tsx";
import { Samples } from "./Samples.tsx";
import type { ScreenProps } from "./screen.ts";
import { TextField } from "./TextField.tsx";
import { tellFit } from "./tell-fit.ts";
import { told, useAct } from "./use-act.ts";
import { useFocusAfter } from "./use-focus-after.ts";
import type { FieldHandle } from "./use-typed-field.ts";

export function LinkedAccountsScreen({ view, onOpen }: ScreenProps) {
  return (
    <>
      <ul className="app-rows" aria-label={words.list}>
        {view.chatApps.map(({ app, linked }) => (
          <ChatAppRow key={app} app={app} linked={linked} onOpen={onOpen} />
        ))}
      </ul>
      <section className="app-panel" aria-label={words.isNotTitle}>
        <h4>{words.isNotTitle}</h4>
        <p>{words.isNot}</p>
        <button type="button" className="app-button" onClick={() => onOpen("oauth")}>
          {words.openOauth}
        </button>
      </section>
    </>
  );
}

interface RowProps extends Pick<ScreenProps, "onOpen"> {
  readonly app: ChatApp;
  readonly linked: boolean;
}

function ChatAppRow({ app, linked, onOpen }: RowProps) {
  const { notice, busy, run, say } = useAct();
  const [sent, setSent] = useState(false);
  const message = useRef<HTMLElement>(null);
  const code = useRef<FieldHandle>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const focusAfter = useFocusAfter();
  const named = { app: words.apps[app] };

  const send = async () => {
    setSent(true);
    await run(
      () => sendCode(app),
      ({ code: number }) => {
        if (message.current)
          message.current.textContent = fill(words.messageCode, { code: number });
        code.current?.focus();
        return fill(words.sent, named);
      },
    );
  };
  const link = () =>
    run(
      () => enterCode(app, code.current?.read() ?? ""),
      async ({ fit }) => {
        setSent(false);
        focusAfter(toggle);
        return told(fill(words.done, named), ...(await tellFit(fit)));
      },
      (refusal) => forgetRefused(refusal, { secret: code }),
    );

  return (
    <li className="app-row-tall">
      <span className="app-row-name">
        {named.app} <span className="app-tag">{linked ? words.linked : words.notLinked}</span>
      </span>
      <span className="app-row-acts">
        {linked ? (
          <RowButton
            ref={toggle}
            text={words.unlink}
            name={fill(words.unlinkNamed, named)}
            busy={busy}
            onClick={() =>
              run(
                () => unlink(app),
                () => fill(words.unlinked, named),
              )
            }
          />
        ) : (
          <RowButton
            ref={toggle}
            primary
            text={words.send}
            name={fill(words.sendNamed, named)}
            busy={busy}
            onClick={send}
          />
        )}
      </span>
      {sent && !linked && (
        <Form
          label={fill(words.confirmNamed, named)}
          save={words.confirm}
          saveNamed={fill(words.confirmNamed, named)}
          busy={busy}
          onEdit={() => say(null)}
          onSave={() => void link()}
        >
          <p className="app-message">
            {fill(words.message, named)} <strong ref={message} />
          </p>
          <Samples field={code}>
            <TextField label={fill(words.code, named)} handle={code} inputMode="numeric" />
          </Samples>
        </Form>
      )}
      <Notice notice={notice} onOpen={onOpen} />
    </li>
  );
}
