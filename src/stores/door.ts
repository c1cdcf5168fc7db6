// The one door to the network: a `send` that is handed in. Nothing here calls `fetch`.

import { ORIGIN, type Refused } from "../auxot/api.ts";
import type { Refusal } from "../auxot/refusal.ts";

/** Answers a request, or returns undefined when no handler is there for it. */
export type Send = (request: Request) => Promise<Response | undefined>;

/** A request that no handler answers: our own mistake, shown by the error boundary. */
export class NoMockError extends Error {
  override readonly name = "NoMockError";
  readonly method: string;
  readonly address: string;

  constructor(method: string, address: string) {
    super(`No handler for ${method} ${address}`);
    this.method = method;
    this.address = address;
  }
}

/** An answer of the simulated product: its value, or its refusal. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

type Method = "GET" | "POST" | "PUT" | "DELETE";

interface Ask {
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

let door: Send | null = null;

/** Opens the door; {@link ask} waits for nothing and fails while it is closed. */
export function openDoor(send: Send): void {
  door = send;
}

/**
 * Asks the simulated product. A typed secret is in `body` or `headers` and nowhere else.
 * @throws NoMockError when no handler answers; nothing is sent anywhere then.
 */
export async function ask<T extends object>(
  method: Method,
  path: string,
  { body, headers }: Ask = {},
): Promise<Reply<T>> {
  const address = ORIGIN + path;
  const request = new Request(address, {
    method,
    headers: { ...(body && { "content-type": "application/json" }), ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  const response = await door?.(request);
  if (!response) throw new NoMockError(method, address);
  const answer = (await response.json()) as T | Refused;
  return "refusal" in answer ? { ok: false, refusal: answer.refusal } : { ok: true, value: answer };
}
