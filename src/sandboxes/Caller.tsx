// A script outside Auxot that calls it with a key, or without one.

import { useRef, useState } from "react";
import words from "../../content/auxot/api-keys.yaml";
import type { CallAddress, CallAnswered } from "../auxot/api.ts";
import type { CallAnswer } from "../auxot/api-keys.ts";
import { fill } from "../labels/fill.ts";
import { nameOf } from "../labels/name-of.ts";
import { callAuxot, type KeyHeader } from "../stores/api-keys.ts";
import { Choices } from "./Choices.tsx";
import { forgetRefused } from "./forget-refused.ts";
import { DirectionLine } from "./lazy-parts.ts";
import { Notice } from "./Notice.tsx";
import { Presented, type PresentedHandle } from "./Presented.tsx";
import type { ScreenProps } from "./screen.ts";
import { type Notice as Content, stopped, tellStopped, useAct } from "./use-act.ts";
import { useOnChange } from "./use-on-change.ts";

export function CallerPanel({ view, onOpen }: ScreenProps) {
  const { notice, busy, run, say } = useAct();
  const presented = useRef<PresentedHandle>(null);
  const [choice, setChoice] = useState("");
  const [header, setHeader] = useState<KeyHeader>("authorization");
  const [address, setAddress] = useState<CallAddress>("agents");
  const [last, setLast] = useState<CallAnswered | null>(null);
  const deleted = view.keys.find((each) => each.id === choice)?.deleted;

  // What a call came to no longer holds for another key, header or address.
  const forget = () => {
    setLast(null);
    say(null);
  };
  useOnChange(`${choice} ${header} ${address} ${deleted}`, forget);

  const call = () => {
    setLast(null);
    return run(
      () => callAuxot(address, header, presented.current?.read() ?? ""),
      (answered) => {
        setLast(answered);
        return tell(answered.answer);
      },
      (refusal) => forgetRefused(refusal, { secret: presented }),
    );
  };

  return (
    <section className="app-panel" aria-label={words.caller} onInput={forget}>
      <h4>{words.caller}</h4>
      <p className="app-hint">{words.callerHint}</p>
      <Presented
        handle={presented}
        keys={view.keys}
        label={words.key}
        none={words.keyNone}
        paste={words.keyPaste}
        secret={words.pasted}
        onChange={setChoice}
      />
      <Choices
        legend={words.header}
        options={["authorization", "x-api-key"]}
        labels={words.headers}
        value={header}
        onChange={setHeader}
      />
      <Choices
        legend={words.address}
        options={["agents", "users"]}
        labels={words.addresses}
        value={address}
        onChange={setAddress}
      />
      <button type="button" className="app-button" aria-disabled={busy} onClick={call}>
        {words.call}
      </button>
      <Notice notice={notice} onOpen={onOpen} />
      {last && <DirectionLine trace={last.trace} />}
    </section>
  );
}

/** What the answer means. A secret that was made for something else is named, with where to go. */
async function tell(answer: CallAnswer): Promise<string | Content> {
  if (answer.result === "invalid" && answer.foreign) {
    return tellStopped(answer.foreign);
  }
  const who = "who" in answer ? nameOf(answer.who) : "";
  const name = "name" in answer ? answer.name : "";
  const sample = answer.result === "ok" && answer.sample ? ` ${words.sampleKey}` : "";
  const told = fill(words.results[answer.result], { who, name }) + sample;
  return answer.status === 200 ? told : stopped(told);
}
