// The saved credentials: names and scopes, never a value.

import words from "../../content/auxot/credentials.yaml";
import shell from "../../content/auxot/shell.yaml";
import type { CredentialRow } from "../auxot/view.ts";
import { fill } from "../labels/fill.ts";
import { distinctName } from "./distinct-name.ts";
import { RowButton } from "./RowButton.tsx";

interface Props {
  readonly rows: readonly CredentialRow[];
  readonly busy: boolean;
  readonly onReplace: (row: CredentialRow) => void;
  readonly onDelete: (row: CredentialRow) => void;
}

export function CredentialList({ rows, busy, onReplace, onDelete }: Props) {
  if (rows.length === 0) return <p className="app-empty">{words.empty}</p>;
  const named = rows.map((row) => ({
    row,
    name: distinctName(row, rows, ({ scope }) => words.scopes[scope]),
  }));
  return (
    <ul className="app-rows" aria-label={words.list}>
      {named.map(({ row, name }) => (
        <li key={row.id}>
          <span className="app-row-name">
            <code>{row.name}</code> <span className="app-tag">{words.scopes[row.scope]}</span>
          </span>
          <span className="app-mask">
            <span aria-hidden="true">••••••••</span>
            <span className="visually-hidden">{words.masked}</span>
          </span>
          {row.manageable && (
            <span className="app-row-acts">
              <RowButton
                text={words.replace}
                name={fill(words.replaceNamed, { name })}
                busy={busy}
                onClick={() => onReplace(row)}
              />
              <RowButton
                text={shell.delete}
                name={fill(words.deleteNamed, { name })}
                busy={busy}
                onClick={() => onDelete(row)}
              />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
