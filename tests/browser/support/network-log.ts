/** Writes down every request of a page, prefetches too, as the browser's debugger reports them. */
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright-core";

export interface LoggedRequest {
  readonly url: string;
  mimeType: string;
  prefetch: boolean;
  cached: boolean;
  finished: boolean;
}

export interface NetworkLog {
  readonly requests: readonly LoggedRequest[];
  /** Waits until nothing is under way and nothing has been for so many milliseconds. */
  quietFor(milliseconds: number): Promise<void>;
  stop(): Promise<void>;
}

/** Logs what `page` requests from now on. */
export async function logNetwork(page: Page): Promise<NetworkLog> {
  const session = await page.context().newCDPSession(page);
  const requests = new Map<string, LoggedRequest>();
  let lastEvent = performance.now();
  const update = (id: string, change: Partial<LoggedRequest>) => {
    lastEvent = performance.now();
    const request = requests.get(id);
    if (request) Object.assign(request, change);
  };

  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (!request.url.startsWith("http")) return;
    const prefetch = isPrefetch(request.headers);
    const state = { mimeType: "", prefetch, cached: false, finished: false };
    requests.set(requestId, { url: request.url, ...state });
    update(requestId, {});
  });
  session.on("Network.requestWillBeSentExtraInfo", ({ requestId, headers }) => {
    if (isPrefetch(headers)) update(requestId, { prefetch: true });
  });
  session.on("Network.requestServedFromCache", ({ requestId }) => {
    update(requestId, { cached: true });
  });
  session.on("Network.responseReceived", ({ requestId, response }) => {
    const { mimeType, fromDiskCache, fromPrefetchCache } = response;
    update(requestId, {
      mimeType,
      ...(fromDiskCache || fromPrefetchCache ? { cached: true } : {}),
    });
  });
  session.on("Network.loadingFinished", ({ requestId }) => update(requestId, { finished: true }));
  session.on("Network.loadingFailed", ({ requestId }) => update(requestId, { finished: true }));
  await session.send("Network.enable");

  return {
    get requests() {
      return [...requests.values()];
    },
    async quietFor(milliseconds) {
      const busy = () => [...requests.values()].some(({ finished }) => !finished);
      while (busy() || performance.now() - lastEvent < milliseconds) await pause(50);
    },
    async stop() {
      await session.detach();
    },
  };
}

function isPrefetch(headers: Readonly<Record<string, string>>): boolean {
  return Object.entries(headers).some(
    ([name, value]) => name.toLowerCase() === "sec-purpose" && value.startsWith("prefetch"),
  );
}
