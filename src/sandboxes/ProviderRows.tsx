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
            <OwnHalf row={row} onConnect={onConnect} onDisconnect={onDisconnect} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One button at a time, which stays in its place, and the focus with it. */
function OwnHalf({
  row,
  onConnect,
  onDisconnect,
}: Pick<Props, "onConnect" | "onDisconnect"> & { readonly row: ProviderRow }) {
  const { vendor, connected, stale } = row;
  const works = connected && !stale;
  const named = works ? words.disconnectNamed : stale ? words.reconnectNamed : words.connectNamed;
  return (
    <RowButton
      primary={!works}
      text={works ? words.disconnect : stale ? words.reconnect : words.connect}
      name={fill(named, { vendor })}
      onClick={() => (works ? onDisconnect(row) : onConnect(row))}
    />
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
