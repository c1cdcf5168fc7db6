// A message and the simulated reply to it, with the reply as Markdown to take along.

import { useRef, useState } from "react";
import words from "../../content/auxot/chat.yaml";
import { fill } from "../labels/fill.ts";
import { replyAsMarkdown, type ToldReply, tellReply } from "../labels/tell-chat.ts";
import type { Turn } from "../stores/chat.ts";
import { copyField, copyKeys } from "../stores/clipboard.ts";

interface Props {
  readonly turn: Turn;
  /** Its place in this person's conversation, from 1. */
  readonly number: number;
}

export function ChatTurn({ turn: { message, reply }, number }: Props) {
  const told = tellReply(reply);
  const worthTaking = reply.kind !== "unknown" && reply.kind !== "unclear";
  return (
    <li>
      <div className="app-message app-mine">
        <p className="app-hint">{words.you}</p>
        <p className="app-asked">{message}</p>
      </div>
      <div className="app-message">
        <p className="app-hint">
          {words.adminAgent} <span className="app-tag">{words.simulated}</span>
        </p>
        <Told told={told} />
        {worthTaking && <Taking markdown={replyAsMarkdown(told)} number={number} />}
      </div>
    </li>
  );
}

function Told({ told: { before, list, table, after } }: { readonly told: ToldReply }) {
  return (
    <>
      {before.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {list.length > 0 && (
        <ol>
          {list.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      )}
      {table && (
        <table>
          <thead>
            <tr>
              {table.head.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={cell} data-column={table.head[index + 1]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {after.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}

function Taking({ markdown, number }: { readonly markdown: string; readonly number: number }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState("");
  const n = String(number);
  const copy = async () => {
    if (!field.current) return;
    const copied = await copyField(field.current);
    setTold(copied ? words.copied : fill(words.copyRefused, { keys: copyKeys() }));
  };
  return (
    <details>
      <summary>{words.asMarkdown}</summary>
      <textarea
        ref={field}
        readOnly
        autoComplete="off"
        rows={6}
        aria-label={fill(words.markdownOf, { n })}
        value={markdown}
      />
      <button type="button" className="app-button" onClick={copy}>
        {fill(words.copy, { n })}
      </button>
      <p className="app-hint" role="status">
        {told}
      </p>
    </details>
  );
}
