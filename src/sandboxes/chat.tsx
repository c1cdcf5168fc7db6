// Chat with the simulated Admin Agent: three prompts, pasted or put in with a button.

import { useStore } from "@nanostores/react";
import { useEffect, useId, useRef, useState } from "react";
import words from "../../content/auxot/chat.yaml";
import prompts from "../../content/site/prompts.yaml";
import type { Trace } from "../auxot/trace.ts";
import { fill } from "../labels/fill.ts";
import { $turns, sendMessage } from "../stores/chat.ts";
import { ChatTurn } from "./ChatTurn.tsx";
import { DirectionLine } from "./DirectionLine.tsx";
import { Form } from "./Form.tsx";
import { MessageField } from "./MessageField.tsx";
import { Notice } from "./Notice.tsx";
import { filledWithExamples } from "./prompts.ts";
import type { ScreenProps } from "./screen.ts";
import { useAct } from "./use-act.ts";
import type { FieldHandle } from "./use-typed-field.ts";

export function ChatScreen({ view: { viewer }, onOpen }: ScreenProps) {
  const id = useId();
  const { notice, busy, run, say } = useAct();
  const message = useRef<FieldHandle>(null);
  const log = useRef<HTMLOListElement>(null);
  const [last, setLast] = useState<Trace | null>(null);
  const turns = useStore($turns).filter((turn) => turn.viewer === viewer);
  const answered = turns.length;
  useEffect(() => {
    if (answered > 0) log.current?.lastElementChild?.scrollIntoView({ block: "nearest" });
  }, [answered]);

  const send = () =>
    run(
      () => sendMessage(viewer, message.current?.read() ?? ""),
      ({ trace }) => {
        message.current?.write("");
        message.current?.focus();
        setLast(trace);
        return null;
      },
    );
  const offer = (prompt: string) => {
    message.current?.write(filledWithExamples(prompt));
    message.current?.focus();
    say(words.offered);
  };

  return (
    <>
      <div className="app-field">
        <label htmlFor={`${id}-agent`}>{words.agent}</label>
        <select id={`${id}-agent`} autoComplete="off">
          <option>{words.adminAgent}</option>
        </select>
      </div>
      <p className="app-hint">{words.hint}</p>
      <div role="log" aria-label={words.conversation}>
        <ol ref={log} className="app-turns">
          {turns.map((turn, index) => (
            <ChatTurn key={turn.number} turn={turn} number={index + 1} />
          ))}
        </ol>
      </div>
      <Form
        label={words.form}
        save={words.send}
        busy={busy}
        onSave={() => void send()}
        onEdit={() => say(null)}
      >
        <div className="app-acts">
          {Object.entries(prompts).map(([prompt, { title }]) => (
            <button
              key={prompt}
              type="button"
              className="app-button app-quiet"
              onClick={() => offer(prompt)}
            >
              {fill(words.offer, { title })}
            </button>
          ))}
        </div>
        <MessageField
          label={words.message}
          hint={words.messageHint}
          handle={message}
          onSend={() => void send()}
        />
      </Form>
      <Notice notice={notice} onOpen={onOpen} />
      {last && <DirectionLine trace={last} />}
    </>
  );
}
