// The provider rows of Settings → OAuth, each with the person's own half, and the admin's for admins.

import words from "../../content/auxot/oauth.yaml";
import type { ProviderRow } from "../auxot/view.ts";
import { fill } from "../labels/fill.ts";
import { RowButton } from "./RowButton.tsx";

interface Props {
  readonly rows: readonly ProviderRow[];
  readonly busy: boolean;
  readonly onConnect: (row: ProviderRow) => void;
  readonly onDisconnect: (row: ProviderRow) => void;
  readonly onReplaceSecret: (row: ProviderRow) => void;
}

export function ProviderRows({ rows, busy, onConnect, onDisconnect, onReplaceSecret }: Props) {
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
                busy={busy}
                onClick={() => onReplaceSecret(row)}
              />
            )}
            <OwnHalf row={row} busy={busy} onConnect={onConnect} onDisconnect={onDisconnect} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One button at a time, which stays in its place, and the focus with it. */
function OwnHalf({
  row,
  busy,
  onConnect,
  onDisconnect,
}: Pick<Props, "busy" | "onConnect" | "onDisconnect"> & { readonly row: ProviderRow }) {
  const { vendor, connected, stale } = row;
  const works = connected && !stale;
  const named = works ? words.disconnectNamed : stale ? words.reconnectNamed : words.connectNamed;
  return (
    <RowButton
      primary={!works}
      text={works ? words.disconnect : stale ? words.reconnect : words.connect}
      name={fill(named, { vendor })}
      busy={busy}
      onClick={() => (works ? onDisconnect(row) : onConnect(row))}
    />
  );
}

function stateOf({ connected, stale }: ProviderRow): string {
  if (stale) return words.stale;
  return connected ? words.connected : words.notConnected;
}
