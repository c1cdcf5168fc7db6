// The vendor's question, drawn plainly: may Auxot act as you? Approve or deny.

import { type Ref, useId, useImperativeHandle, useRef, useState } from "react";
import words from "../../content/auxot/oauth.yaml";
import shell from "../../content/auxot/shell.yaml";
import { fill } from "../labels/fill.ts";

type Answer = "approved" | "denied";

export interface ConsentHandle {
  /** Shows the question; leaving the dialog in any other way denies. */
  ask(vendor: string): Promise<Answer>;
}

export function ConsentDialog({ handle }: { readonly handle: Ref<ConsentHandle> }) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const answer = useRef<(answer: Answer) => void>(() => {});
  const [vendor, setVendor] = useState("");

  useImperativeHandle(handle, () => ({
    ask(name) {
      setVendor(name);
      dialog.current?.showModal();
      return new Promise<Answer>((resolve) => {
        answer.current = resolve;
      });
    },
  }));

  const reply = (given: Answer) => {
    answer.current(given);
    dialog.current?.close();
  };

  return (
    <dialog
      ref={dialog}
      className="app-dialog"
      aria-labelledby={`${id}-title`}
      onClose={() => answer.current("denied")}
    >
      <p className="app-dialog-mark">{shell.frame}</p>
      <h4 id={`${id}-title`}>{fill(words.consentTitle, { vendor })}</h4>
      <p>{fill(words.consentWhat, { vendor })}</p>
      <ul>
        {words.consentScopes.map((scope) => (
          <li key={scope}>{scope}</li>
        ))}
      </ul>
      <p>{words.consentNot}</p>
      <div className="app-acts">
        <button type="button" className="app-button app-primary" onClick={() => reply("approved")}>
          {words.approve}
        </button>
        <button type="button" className="app-button" onClick={() => reply("denied")}>
          {words.deny}
        </button>
      </div>
    </dialog>
  );
}
