// The dialog that shows a new key once. The key is in its field alone, and goes when it closes.

import { type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from "react";
import words from "../../content/auxot/api-keys.yaml";
import shell from "../../content/auxot/shell.yaml";
import { fill } from "../labels/fill.ts";
import { copyField, copyKeys } from "../stores/clipboard.ts";
import { unkept } from "./use-typed-field.ts";

export interface KeyDialogHandle {
  show(plaintext: string): void;
}

interface Props {
  readonly handle: Ref<KeyDialogHandle>;
  /** Called when the key is forgotten. */
  readonly onClosed: () => void;
}

export function KeyDialog({ handle, onClosed }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const copyButton = useRef<HTMLButtonElement>(null);
  const [told, setTold] = useState("");

  const forget = () => {
    if (field.current) field.current.value = "";
    setTold("");
    onClosed();
  };

  useImperativeHandle(handle, () => ({
    show(plaintext) {
      if (field.current) field.current.value = plaintext;
      dialog.current?.showModal();
      copyButton.current?.focus();
    },
  }));

  useEffect(() => {
    const clear = () => {
      if (field.current) field.current.value = "";
      dialog.current?.close();
    };
    addEventListener("pagehide", clear);
    return () => removeEventListener("pagehide", clear);
  }, []);

  const copy = async () => {
    if (!field.current) return;
    const copied = await copyField(field.current);
    setTold(copied ? words.copied : fill(words.copyRefused, { keys: copyKeys() }));
  };

  return (
    <dialog ref={dialog} className="app-dialog" aria-labelledby={`${id}-title`} onClose={forget}>
      <p className="app-dialog-mark">{shell.frame}</p>
      <h4 id={`${id}-title`}>{words.createdTitle}</h4>
      <p>{words.createdHint}</p>
      <div className="app-field">
        <label htmlFor={`${id}-key`}>{words.createdField}</label>
        <input id={`${id}-key`} ref={field} type="text" readOnly {...unkept} />
      </div>
      <div className="app-acts">
        <button ref={copyButton} type="button" className="app-button app-primary" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" className="app-button" onClick={() => dialog.current?.close()}>
          {words.done}
        </button>
      </div>
      <p className="app-hint" role="status">
        {told}
      </p>
    </dialog>
  );
}
