// What a call sends and what comes back, as text: the demonstration's own, never what a learner typed.

import { addresses, type Trace, type TraceError } from "./trace.ts";

// @known An intake answers with a work_id, and an error is JSON with one text, error. [intake, api]
// @inferred Every other body of a request or an answer that the request panel shows.

/** What is sent to an address, and what it answers to a call that gets through, or to one that does not. */
interface Bodies {
  readonly sent: string | null;
  readonly taken: string;
  readonly refused?: string;
}

const COMMENT = JSON.stringify({ body: "Done." });
const ISSUE = JSON.stringify({ title: "Found by a tool" });

const bodies: Readonly<Record<string, Bodies>> = {
  [addresses.agents]: {
    sent: null,
    taken: JSON.stringify({ agents: [{ name: "Release notes" }] }),
  },
  [addresses.users]: {
    sent: null,
    taken: JSON.stringify({ users: [{ name: "Robin", role: "admin" }] }),
  },
  [addresses.intake]: {
    sent: JSON.stringify({ event: "demo" }),
    taken: JSON.stringify({ work_id: "demo" }),
  },
  [addresses.comments]: {
    sent: COMMENT,
    taken: JSON.stringify({ id: 1, body: "Done." }),
    refused: JSON.stringify({ message: "Bad credentials" }),
  },
  [addresses.issues]: {
    sent: ISSUE,
    taken: JSON.stringify({ number: 1, title: "Found by a tool" }),
  },
  [addresses.payments]: {
    sent: "line_items[0][price]=price_demo&line_items[0][quantity]=1",
    taken: JSON.stringify({ id: "plink_demo", active: true }),
    refused: JSON.stringify({ error: { message: "Invalid API Key provided" } }),
  },
};

/** The body a call sends; null when it has none, or never left. */
export function sentBody({ address, status }: Trace): string | null {
  return status === null ? null : (bodies[address]?.sent ?? null);
}

/** The body that came back. What Auxot's own errors say is handed in. */
export function receivedBody(
  { address, status, error }: Trace,
  errors: Readonly<Record<TraceError, string>>,
): string | null {
  if (status === null) return null;
  if (error) return JSON.stringify({ error: errors[error] });
  const known = bodies[address];
  return (status < 400 ? known?.taken : known?.refused) ?? null;
}
