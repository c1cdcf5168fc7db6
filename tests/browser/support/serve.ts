/** Serves a build the way a static host does: its own headers, its own 404 page, its sub-path. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor, parseHeaderRules } from "./headers.ts";

export interface ServedSite {
  /** Where the site's front page is, without the last slash: `http://127.0.0.1:4000/learn`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves `directory` under the sub-path `base` ("" for none) on a free port. */
export async function serveSite(directory: string, base: string): Promise<ServedSite> {
  const server = createServer(await siteListener(directory, base));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function siteListener(directory: string, base: string): Promise<RequestListener> {
  const headersFile = join(directory, "_headers");
  const rules = existsSync(headersFile)
    ? parseHeaderRules(await readFile(headersFile, "utf8"))
    : [];
  const notFoundPage = join(directory, "404.html");
  const notFound: RequestListener = async (_request, response) => {
    const page = existsSync(notFoundPage) ? await readFile(notFoundPage) : "Not found";
    response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(page);
  };
  const files = sirv(directory, { etag: true, onNoMatch: notFound });

  return (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    response.setHeaders(headersFor(rules, pathname));
    if (base !== "" && pathname === base) {
      response.writeHead(301, { location: `${base}/` }).end();
      return;
    }
    // Beside the sub-path there is nothing, and no host serves the file of headers.
    if (!pathname.startsWith(`${base}/`) || pathname === `${base}/_headers`) {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
      return;
    }
    request.url = request.url?.slice(base.length) ?? "/";
    files(request, response);
  };
}
