// A script outside Auxot that calls it with a key, or without one.

import { useId, useRef, useState } from "react";
import words from "../../content/auxot/api-keys.yaml";
import type { CallAddress, CallAnswer } from "../auxot/api-keys.ts";
import { fill } from "../labels/fill.ts";
import { callAuxot, type KeyHeader } from "../stores/api-keys.ts";
import { Choices } from "./Choices.tsx";
import { DirectionLine } from "./DirectionLine.tsx";
import { Notice } from "./Notice.tsx";
import { tellWrongBox } from "./refusal-sentences.ts";
import { SecretField } from "./SecretField.tsx";
import type { ScreenProps } from "./screen.ts";
import type { FieldHandle } from "./TextField.tsx";
import { type Notice as Content, useAct } from "./use-act.ts";

const NONE = "none";
const PASTE = "paste";

/** A call as it may be shown: the header's key masked. */
interface Shown {
  readonly request: string;
  readonly answer: CallAnswer;
}

export function CallerPanel({ view, onOpen }: ScreenProps) {
  const id = useId();
  const { notice, busy, run } = useAct();
  const pasted = useRef<FieldHandle>(null);
  const [choice, setChoice] = useState(NONE);
  const [header, setHeader] = useState<KeyHeader>("authorization");
  const [address, setAddress] = useState<CallAddress>("agents");
  const [last, setLast] = useState<Shown | null>(null);
  const key = view.keys.find((each) => each.id === choice);
  const taken = key || choice === PASTE ? choice : NONE;

  const call = () => {
    const presented = taken === PASTE ? (pasted.current?.read().trim() ?? "") : (key?.masked ?? "");
    const request = requestLine(address, header, presented && (key?.masked ?? "********"));
    setLast(null);
    return run(
      () => callAuxot(address, header, presented),
      ({ answer }) => {
        setLast({ request, answer });
        return sentence(answer);
      },
    );
  };

  return (
    <section className="app-panel" aria-label={words.caller}>
      <h4>{words.caller}</h4>
      <p className="app-hint">{words.callerHint}</p>
      <div className="app-field">
        <label htmlFor={id}>{words.key}</label>
        <select id={id} value={taken} onChange={(event) => setChoice(event.target.value)}>
          <option value={NONE}>{words.keyNone}</option>
          {view.keys.map((each) => (
            <option key={each.id} value={each.id}>
              {each.deleted ? `${each.name} (${words.deletedMark})` : each.name}
            </option>
          ))}
          <option value={PASTE}>{words.keyPaste}</option>
        </select>
      </div>
      {taken === PASTE && (
        <SecretField label={words.pasted} field={pasted} sample="auxot-user-key" />
      )}
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
      {last && (
        <DirectionLine
          direction="into"
          from="script"
          to="auxot"
          request={last.request}
          answer={String(last.answer.status)}
          through={last.answer.status === 200}
        />
      )}
      <Notice notice={withForeign(notice, last?.answer)} onOpen={onOpen} />
    </section>
  );
}

function requestLine(address: CallAddress, header: KeyHeader, masked: string): string {
  const line = words.addresses[address];
  return masked
    ? `${line}  ${words.headers[header]}${header === "x-api-key" ? ":" : ""} ${masked}`
    : line;
}

function sentence(answer: CallAnswer): string {
  const who = "who" in answer ? words.who[answer.who] : "";
  const name = "name" in answer ? answer.name : "";
  return fill(words.results[answer.result], { who, name });
}

/** Adds what a foreign secret is, and where to go with it. */
function withForeign(notice: Content | null, answer: CallAnswer | undefined): Content | null {
  if (!notice || answer?.result !== "invalid" || !answer.foreign) return notice;
  const { sentences, open } = tellWrongBox(answer.foreign);
  return { tone: "stopped", sentences: [...notice.sentences, ...sentences], open };
}
