// A vendor's webhook settings: a stand-in for any vendor's form, which takes what it is given.

import { useRef, useState } from "react";
import keyWords from "../../content/auxot/api-keys.yaml";
import words from "../../content/auxot/webhook.yaml";
import type { Trace } from "../auxot/trace.ts";
import { fill } from "../labels/fill.ts";
import { loaded } from "../stores/loading.ts";
import { clearWebhook, saveWebhook, sendEvent } from "../stores/webhook.ts";
import { Form } from "./Form.tsx";
import { forgetRefused } from "./forget-refused.ts";
import { DirectionLine, WebhookHolds } from "./lazy-parts.ts";
import { Notice } from "./Notice.tsx";
import { Presented, type PresentedHandle } from "./Presented.tsx";
import type { ScreenProps } from "./screen.ts";
import { tellFit } from "./tell-fit.ts";
import { stopped, tellStopped, useAct } from "./use-act.ts";

export function WebhookPanel({ view, onOpen }: ScreenProps) {
  const { notice, busy, run, say } = useAct();
  const presented = useRef<PresentedHandle>(null);
  const [last, setLast] = useState<Trace | null>(null);
  const { webhook } = view;

  const forget = () => {
    setLast(null);
    say(null);
  };
  const save = () =>
    run(
      () => saveWebhook(presented.current?.read() ?? ""),
      async ({ fit, wrong, trace }) => {
        setLast(trace);
        if (wrong) return tellStopped(wrong);
        return fit ? (await tellFit(fit)).join(" ") : stopped(words.saved);
      },
      (refusal) => forgetRefused(refusal, { secret: presented }),
    );
  const send = () =>
    run(sendEvent, async ({ trace }) => {
      setLast(trace);
      if (!trace) return words.quiet;
      const { seenAs } = await loaded(import("../labels/tell-trace.ts"));
      const told = fill(words.results[trace.status === 202 ? 202 : 401], { as: seenAs(trace) });
      return trace.status === 202 ? told : stopped(told);
    });
  const clear = () =>
    run(clearWebhook, () => {
      setLast(null);
      return words.cleared;
    });

  return (
    <section className="app-panel app-vendor" aria-label={words.title}>
      <h4>{words.title}</h4>
      <p className="app-hint">{words.hint}</p>
      {webhook ? <WebhookHolds {...webhook} /> : <p>{words.empty}</p>}
      {webhook && (
        <div className="app-acts">
          <button type="button" className="app-button" aria-disabled={busy} onClick={send}>
            {words.send}
          </button>
          <button type="button" className="app-button" aria-disabled={busy} onClick={clear}>
            {words.clear}
          </button>
        </div>
      )}
      <Form
        label={words.title}
        save={words.save}
        busy={busy}
        onEdit={forget}
        onSave={() => void save()}
      >
        <Presented
          handle={presented}
          keys={view.keys.filter((key) => !key.deleted)}
          label={words.key}
          none={keyWords.keyNone}
          paste={words.paste}
          secret={words.secret}
        />
      </Form>
      <Notice notice={notice} onOpen={onOpen} />
      {last && <DirectionLine trace={last} />}
    </section>
  );
}
