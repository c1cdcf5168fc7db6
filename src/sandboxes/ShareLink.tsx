// A link that opens the whole app as it stands: page, roles and starting state, and no value.

import { useStore } from "@nanostores/react";
import { useId, useRef, useState } from "react";
import words from "../../content/auxot/scenarios.yaml";
import { signedIn, writeLink } from "../auxot/sandbox-link.ts";
import type { ScenarioId } from "../auxot/scenarios.ts";
import { fill } from "../labels/fill.ts";
import { copyField, copyKeys } from "../stores/clipboard.ts";
import { $opened, $shownPage, $view } from "../stores/workspace.ts";
import { useHydrated } from "./use-hydrated.ts";

const SCENARIOS = Object.keys(words.names) as readonly ScenarioId[];

export function ShareLink() {
  const id = useId();
  const hydrated = useHydrated();
  const view = useStore($view);
  const page = useStore($shownPage);
  const opened = useStore($opened)?.start ?? "lesson";
  const [chosen, setChosen] = useState<ScenarioId | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState("");
  const start = chosen ?? opened;
  const ready = hydrated && view !== null;
  const { viewer, standing } = signedIn(chosen, view ?? { viewer: null, standing: null });
  const link = ready
    ? `${location.origin}${location.pathname}${writeLink({ page, viewer, standing, start })}`
    : "";

  const copy = async () => {
    if (!field.current) return;
    const copied = await copyField(field.current);
    setTold(copied ? words.link.copied : fill(words.link.copyRefused, { keys: copyKeys() }));
  };

  return (
    <section className="share-link" aria-labelledby="link-title">
      <h2 id="link-title">{words.link.title}</h2>
      <p>{words.link.hint}</p>
      <label htmlFor={`${id}-start`}>{words.link.start}</label>
      <select
        id={`${id}-start`}
        value={start}
        onChange={({ target }) => setChosen(target.value as ScenarioId)}
      >
        {SCENARIOS.map((scenario) => (
          <option key={scenario} value={scenario}>
            {words.names[scenario]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-link`}>{words.link.field}</label>
      <input id={`${id}-link`} ref={field} type="text" readOnly autoComplete="off" value={link} />
      <button type="button" disabled={!ready} onClick={copy}>
        {words.link.copy}
      </button>
      <p role="status">{told}</p>
    </section>
  );
}
