// For developers: the same handlers behind a service worker, so that calls show in the Network tab.

import { setupWorker } from "msw/browser";
import { openDoor } from "../stores/door.ts";
import { withoutIssued } from "../stores/issued.ts";
import { lookForSecret } from "../stores/recogniser.ts";
import { $workerAnswers } from "../stores/worker.ts";
import { connect } from "./connect.ts";

/**
 * Starts the worker and returns how to stop it. A request that holds anything like a secret but
 * this tab's samples is still answered in the page: it never comes near the network.
 * @param script Address of `mockServiceWorker.js`.
 * @param scope The path it may serve.
 */
export async function startWorker(script: string, scope: string): Promise<() => void> {
  if (!("serviceWorker" in navigator)) throw new Error("no service worker on this address");
  const { handlers, answerInPage } = await connect();
  const worker = setupWorker(...handlers);
  await worker.start({
    quiet: true,
    onUnhandledFrame: "bypass",
    serviceWorker: { url: script, options: { scope } },
  });
  openDoor(async (request) =>
    (await isHarmless(request)) ? fetch(request) : answerInPage(request),
  );
  $workerAnswers.set(true);
  return () => {
    worker.stop();
    openDoor(answerInPage);
    $workerAnswers.set(false);
  };
}

async function isHarmless(request: Request): Promise<boolean> {
  const headers = withoutIssued(Array.from(request.headers.values()).join("\n"));
  const body = withoutIssued(await request.clone().text());
  const values = Object.values(body ? (JSON.parse(body) as object) : {}).map(String);
  const looked = await Promise.all(values.map((value) => lookForSecret(value)));
  const { result } = await lookForSecret(`${headers}\n${body}`);
  return result !== "secret" && looked.every((value) => value.result === "harmless");
}
