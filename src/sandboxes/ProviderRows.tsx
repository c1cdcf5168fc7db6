// The provider rows of Settings → OAuth, each with the person's own half, and the admin's for admins.

import words from "../../content/auxot/oauth.yaml";
import type { ProviderRow } from "../auxot/api.ts";
import { fill } from "../labels/fill.ts";

interface Props {
  readonly rows: readonly ProviderRow[];
  readonly onConnect: (row: ProviderRow) => void;
  readonly onDisconnect: (row: ProviderRow) => void;
  readonly onReplaceSecret: (row: ProviderRow) => void;
}

export function ProviderRows({ rows, onConnect, onDisconnect, onReplaceSecret }: Props) {
  if (rows.length === 0) return <p className="app-empty">{words.empty}</p>;
  return (
    <ul className="app-rows" aria-label={words.list}>
      {rows.map((row) => (
        <li key={row.id}>
          <span className="app-row-name">
            {row.vendor} <span className="app-tag">{stateOf(row)}</span>
          </span>
          <span className="app-row-acts">
            {row.manageable && (
              <RowButton
                text={words.replaceSecret}
                name={fill(words.replaceSecretNamed, { vendor: row.vendor })}
                onClick={() => onReplaceSecret(row)}
              />
            )}
            {row.connected && (
              <RowButton
                text={words.disconnect}
                name={fill(words.disconnectNamed, { vendor: row.vendor })}
                onClick={() => onDisconnect(row)}
              />
            )}
            {(!row.connected || row.stale) && (
              <RowButton
                primary
                text={row.stale ? words.reconnect : words.connect}
                name={fill(row.stale ? words.reconnectNamed : words.connectNamed, {
                  vendor: row.vendor,
                })}
                onClick={() => onConnect(row)}
              />
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function stateOf({ connected, stale }: ProviderRow): string {
  if (stale) return words.stale;
  return connected ? words.connected : words.notConnected;
}

interface RowButtonProps {
  /** What is seen. */
  readonly text: string;
  /** What is heard, which names the row, too. */
  readonly name: string;
  readonly primary?: boolean;
  readonly onClick: () => void;
}

function RowButton({ text, name, primary, onClick }: RowButtonProps) {
  return (
    <button
      type="button"
      className={primary ? "app-button app-primary" : "app-button"}
      aria-label={name}
      onClick={onClick}
    >
      {text}
    </button>
  );
}
