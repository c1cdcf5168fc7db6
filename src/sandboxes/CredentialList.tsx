// The saved credentials: names and scopes, never a value.

import words from "../../content/auxot/credentials.yaml";
import shell from "../../content/auxot/shell.yaml";
import type { CredentialRow } from "../auxot/api.ts";
import { fill } from "../labels/fill.ts";

interface Props {
  readonly rows: readonly CredentialRow[];
  readonly onReplace: (row: CredentialRow) => void;
  readonly onDelete: (row: CredentialRow) => void;
}

export function CredentialList({ rows, onReplace, onDelete }: Props) {
  if (rows.length === 0) return <p className="app-empty">{words.empty}</p>;
  return (
    <ul className="app-rows" aria-label={words.list}>
      {rows.map((row) => (
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
              <button
                type="button"
                className="app-button"
                aria-label={fill(words.replaceNamed, { name: row.name })}
                onClick={() => onReplace(row)}
              >
                {words.replace}
              </button>
              <button
                type="button"
                className="app-button"
                aria-label={fill(words.deleteNamed, { name: row.name })}
                onClick={() => onDelete(row)}
              >
                {shell.delete}
              </button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
