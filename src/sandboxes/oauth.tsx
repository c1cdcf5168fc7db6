// Settings → OAuth: provider rows, the person's own half, the admin's half, and a tool's call.

import { useRef, useState } from "react";
import words from "../../content/auxot/oauth.yaml";
import type { ProviderRow } from "../auxot/view.ts";
import { fill } from "../labels/fill.ts";
import { tell } from "../stores/events.ts";
import { addProvider, connect, disconnect, replaceClientSecret } from "../stores/oauth.ts";
import { ConsentDialog, type ConsentHandle } from "./ConsentDialog.tsx";
import { Notice } from "./Notice.tsx";
import { ProviderForm } from "./ProviderForm.tsx";
import { ProviderRows } from "./ProviderRows.tsx";
import { ReplaceSecretForm } from "./ReplaceSecretForm.tsx";
import type { ScreenProps } from "./screen.ts";
import { TeammatesPanel } from "./Teammates.tsx";
import { ToolCallPanel } from "./ToolCall.tsx";
import { tellFit } from "./tell-fit.ts";
import { stopped, told, useAct } from "./use-act.ts";
import { useFocusAfter } from "./use-focus-after.ts";

export function OAuthScreen({ view, onOpen }: ScreenProps) {
  const { notice, busy, run, say } = useAct();
  const [empty, setEmpty] = useState(false);
  const [adding, setAdding] = useState(false);
  const [replacing, setReplacing] = useState<ProviderRow | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const emptiness = useRef<HTMLButtonElement>(null);
  const focusAfter = useFocusAfter();
  const consent = useRef<ConsentHandle>(null);

  // What was told of the last form is not true of another, nor of a changed one.
  const forget = () => say(null);
  const close = () => {
    forget();
    setAdding(false);
    // With the last vendor added, the button to add another is gone.
    focusAfter(view.addableVendors.length > 1 ? add : emptiness);
  };
  const closeReplacing = () => {
    forget();
    setReplacing(null);
    focusAfter(add);
  };
  const ask = async (row: ProviderRow) => {
    const { vendor } = row;
    if ((await consent.current?.ask(vendor)) === "approved") {
      await run(
        () => connect(row),
        () => fill(words.approved, { vendor }),
      );
    } else say(stopped(fill(words.denied, { vendor })));
  };

  const take = (row: ProviderRow) =>
    run(
      () => disconnect(row),
      () => fill(words.disconnected, { vendor: row.vendor }),
    );

  return (
    <>
      {empty ? (
        <div className="app-empty">
          <p>{words.emptyForYou}</p>
          <p>{words.emptyPageHint}</p>
          <button
            type="button"
            className="app-button app-primary"
            onClick={() => {
              tell({ type: "oauth-empty-noted" });
              say(words.noted);
            }}
          >
            {words.noteForSheet}
          </button>
        </div>
      ) : (
        <ProviderRows
          rows={view.providers}
          busy={busy}
          onConnect={ask}
          onDisconnect={take}
          onReplaceSecret={(row) => {
            forget();
            setReplacing(row);
          }}
        />
      )}
      <div className="app-acts">
        {!adding && view.addableVendors.length > 0 && (
          <button
            ref={add}
            type="button"
            className="app-button app-primary"
            onClick={() => {
              forget();
              setAdding(true);
            }}
          >
            {words.add}
          </button>
        )}
        {/* The page of who manages the org is never empty for want of a role. */}
        {!view.scopes.includes("org") && (
          <button
            ref={emptiness}
            type="button"
            className="app-button app-quiet"
            onClick={() => {
              say(null);
              setEmpty(!empty);
            }}
          >
            {empty ? words.notEmptyPage : words.emptyPage}
          </button>
        )}
      </div>
      {adding && (
        <ProviderForm
          vendors={view.addableVendors}
          busy={busy}
          onEdit={forget}
          onCancel={close}
          onSave={(body, refused) =>
            run(
              () => addProvider(body),
              async ({ fit }) => {
                close();
                return told(fill(words.added, { vendor: body.vendor }), ...(await tellFit(fit)));
              },
              refused,
            )
          }
        />
      )}
      {replacing && (
        <ReplaceSecretForm
          key={replacing.id}
          vendor={replacing.vendor}
          busy={busy}
          onEdit={forget}
          onCancel={closeReplacing}
          onSave={(clientSecret, refused) =>
            run(
              () => replaceClientSecret(replacing.id, clientSecret),
              async ({ fit }) => {
                closeReplacing();
                const { vendor } = replacing;
                return told(fill(words.secretReplaced, { vendor }), ...(await tellFit(fit)));
              },
              refused,
            )
          }
        />
      )}
      <Notice notice={notice} onOpen={onOpen} />
      <ConsentDialog handle={consent} />
      <ToolCallPanel view={view} onOpen={onOpen} />
      {view.people.includes("sam") && <TeammatesPanel view={view} onOpen={onOpen} />}
    </>
  );
}
