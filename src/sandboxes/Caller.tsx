// A script outside Auxot that calls it with a key, or without one.

import { useId, useRef, useState } from "react";
import words from "../../content/auxot/api-keys.yaml";
import type { CallAddress, CallAnswer } from "../auxot/api-keys.ts";
import { fill } from "../labels/fill.ts";
import { callAuxot, type KeyHeader } from "../stores/api-keys.ts";
import { Choices } from "./Choices.tsx";
import { DirectionLine } from "./DirectionLine.tsx";
import { Notice } from "./Notice.tsx";
import { nextClick, secretName } from "./refusal-sentences.ts";
import { SecretField } from "./SecretField.tsx";
import type { ScreenProps } from "./screen.ts";
import type { FieldHandle } from "./TextField.tsx";
import { type Notice as Content, stopped, useAct } from "./use-act.ts";
import { useOnChange } from "./use-on-change.ts";

const NONE = "none";
const PASTE = "paste";

/** A call as it may be shown: the header's key masked. */
interface Shown {
  readonly request: string;
  readonly answer: CallAnswer;
}

export function CallerPanel({ view, onOpen }: ScreenProps) {
  const id = useId();
  const { notice, busy, run, say } = useAct();
  const pasted = useRef<FieldHandle>(null);
  const [choice, setChoice] = useState(NONE);
  const [header, setHeader] = useState<KeyHeader>("authorization");
  const [address, setAddress] = useState<CallAddress>("agents");
  const [last, setLast] = useState<Shown | null>(null);
  const key = view.keys.find((each) => each.id === choice);
  const taken = key || choice === PASTE ? choice : NONE;

  // What a call came to no longer holds for another key, header or address.
  useOnChange(`${taken} ${header} ${address} ${key?.deleted}`, () => {
    setLast(null);
    say(null);
  });

  const call = () => {
    const presented = taken === PASTE ? (pasted.current?.read().trim() ?? "") : (key?.masked ?? "");
    const request = requestLine(address, header, presented && (key?.masked ?? "********"));
    setLast(null);
    return run(
      () => callAuxot(address, header, presented),
      ({ answer }) => {
        setLast({ request, answer });
        return tell(answer);
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
      <Notice notice={notice} onOpen={onOpen} />
      {last && (
        <DirectionLine
          direction="into"
          from="script"
          to="auxot"
          request={last.request}
          answer={String(last.answer.status)}
          outcome={last.answer.status === 200 ? "through" : "refused"}
        />
      )}
    </section>
  );
}

function requestLine(address: CallAddress, header: KeyHeader, masked: string): string {
  const line = words.addresses[address];
  return masked
    ? `${line}  ${words.headers[header]}${header === "x-api-key" ? ":" : ""} ${masked}`
    : line;
}

/** What the answer means. A secret that was made for something else is named, with where to go. */
function tell(answer: CallAnswer): string | Content {
  if (answer.result === "invalid" && answer.foreign) {
    const { form, vendor, right, open } = answer.foreign;
    const told = fill(words.results.foreign, { secret: secretName(form, vendor) });
    return { tone: "stopped", sentences: [told, nextClick(right)], open };
  }
  const who = "who" in answer ? words.who[answer.who] : "";
  const name = "name" in answer ? answer.name : "";
  const told = fill(words.results[answer.result], { who, name });
  return answer.status === 200 ? told : stopped(told);
}
