/** Weighs what a page makes the browser fetch, as a host that compresses would send it. */
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { type LoggedRequest, logNetwork } from "./network-log.ts";

type Kind = "document" | "css" | "js" | "other";

/** Bytes after gzip, by kind and in all. */
export type Bytes = Readonly<Record<Kind | "total", number>>;

export interface WeighedRequest {
  readonly url: string;
  readonly kind: Kind;
  readonly prefetch: boolean;
  readonly bytes: number;
}

export interface PageWeight {
  /** What the page needed. */
  readonly loaded: Bytes;
  /** What it fetched ahead of need, with `<link rel="prefetch">`. */
  readonly prefetched: Bytes;
  /** The same, request by request, for a message that names the heavy one. */
  readonly requests: readonly WeighedRequest[];
}

/**
 * Runs `navigate`, waits until the network has been quiet for `quiet` milliseconds, and weighs every
 * request made meanwhile. What came out of a cache weighs nothing.
 */
export async function measureWeight(
  page: Page,
  navigate: () => Promise<unknown>,
  quiet = 500,
): Promise<PageWeight> {
  const log = await logNetwork(page);
  await navigate();
  await log.quietFor(quiet);
  await log.stop();
  const requests = await Promise.all(log.requests.filter(({ cached }) => !cached).map(weigh));
  // A browser short of memory drops what it fetched ahead, and fetches it again: still once for us.
  const ahead = new Set(requests.filter(({ prefetch }) => prefetch).map(({ url }) => url));
  return {
    loaded: sum(requests.filter(({ prefetch, url }) => !prefetch && !ahead.has(url))),
    prefetched: sum(requests.filter(({ prefetch }) => prefetch)),
    requests,
  };
}

/**
 * Fetches the body once more, since the browser keeps none for a prefetch and drops the others when
 * it navigates. The site is static, so it is the same. A host compresses text only, which is what
 * taking the smaller size amounts to.
 */
async function weigh({ url, mimeType, prefetch }: LoggedRequest): Promise<WeighedRequest> {
  const body = Buffer.from(await (await fetch(url)).arrayBuffer());
  const bytes = Math.min(body.length, gzipSync(body, { level: 9 }).length);
  return { url, kind: kindOf(mimeType), prefetch, bytes };
}

function kindOf(mimeType: string): Kind {
  if (mimeType === "text/html") return "document";
  if (mimeType === "text/css") return "css";
  return mimeType.endsWith("/javascript") ? "js" : "other";
}

function sum(requests: readonly WeighedRequest[]): Bytes {
  const bytes = { document: 0, css: 0, js: 0, other: 0, total: 0 };
  for (const request of requests) {
    bytes[request.kind] += request.bytes;
    bytes.total += request.bytes;
  }
  return bytes;
}
