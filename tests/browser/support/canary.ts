/** Vitest's `test` with a canary: it makes secrets to type, and looks for them everywhere. */
import type { BrowserContext, Page, Request } from "playwright-core";
import { expect } from "vitest";
import { Needles, type Writing } from "./canary-needles.ts";
import { type CanaryKind, makeCanary } from "./canary-secrets.ts";
import { type Kept, readState } from "./canary-state.ts";
import { type Passing, wiretap } from "./canary-wiretap.ts";
import { settle } from "./settle.ts";
import { test as plainTest } from "./test.ts";

/** Everywhere a secret could end up. */
export type Sink = Kept | Passing | "request" | "download" | "control";

/** A secret that was found where it must not be. */
export interface Leak {
  readonly sink: Sink;
  /** The field it had been typed into. */
  readonly field: string;
  readonly writing: Writing;
  readonly excerpt: string;
}

interface SweepOptions {
  /** The fields still hold what was typed into them; no other control may. */
  readonly typed?: boolean;
  /** Sinks into which the learner put it on purpose: a key that was copied is in the clipboard. */
  readonly except?: readonly Sink[];
}

/** One test's secrets, and all that was heard since. */
export class Canary {
  readonly #needles = new Needles();
  readonly #heard: { readonly sink: Sink; readonly text: string }[] = [];
  readonly #pending: Promise<void>[] = [];

  /** Hand this to `open`: it must listen before the first page loads. */
  readonly prepare = async (context: BrowserContext): Promise<void> => {
    const hear = (sink: Sink, text: string) => this.#heard.push({ sink, text });
    context.on("console", (message) => hear("console", message.text()));
    context.on("weberror", (error) => hear("console", String(error.error())));
    context.on("request", (request) => this.#hearLater("request", describe(request)));
    context.on("page", (page) => {
      page.on("framenavigated", (frame) => hear("address", frame.url()));
      page.on("download", (download) => {
        this.#hearLater("download", readAll(download.createReadStream()));
        hear("download", download.suggestedFilename());
      });
    });
    await wiretap(context, hear);
  };

  /** Makes a secret for a field and returns what to type. */
  secret(field: string, kind: CanaryKind): string {
    const { text, body } = makeCanary(kind);
    this.#needles.add(field, body);
    return text;
  }

  /** Looks from now on for a value the page made: its last characters, which are random. */
  lookFor(field: string, value: string): void {
    expect(value.length, "a value to look for").toBeGreaterThan(12);
    this.#needles.add(field, value.slice(-12));
  }

  /** Looks everywhere, and returns what it found. */
  async sweep(page: Page, { typed = false, except = [] }: SweepOptions = {}): Promise<Leak[]> {
    await settle(page);
    const { kept, controls } = await readState(page);
    await Promise.all(this.#pending);
    const texts = [
      ...Object.entries(kept).map(([sink, text]) => ({ sink: sink as Sink, text, name: "" })),
      ...this.#heard.map((heard) => ({ ...heard, name: "" })),
      ...controls.map(({ name, value }) => ({ sink: "control" as const, text: value, name })),
    ];
    return texts
      .filter(({ sink }) => !except.includes(sink))
      .flatMap(({ sink, text, name }) =>
        this.#needles
          .find(text)
          .filter(({ field }) => !(typed && field === name))
          .map((match) => ({ sink, ...match })),
      );
  }

  /** Fails, naming sink and field, when any secret is anywhere. */
  async expectNothing(page: Page, when: string, options?: SweepOptions): Promise<void> {
    const leaks = await this.sweep(page, options);
    const lines = leaks.map(
      ({ sink, field, writing, excerpt }) => `${sink}, ${writing}, typed into ${field}: ${excerpt}`,
    );
    expect([...new Set(lines)], when).toEqual([]);
  }

  #hearLater(sink: Sink, text: Promise<string>): void {
    // What was cut off by a navigation has gone nowhere.
    const heard = text.then((read) => void this.#heard.push({ sink, text: read })).catch(() => {});
    this.#pending.push(heard);
  }
}

async function describe(request: Request): Promise<string> {
  const sent = [request.method(), request.url(), JSON.stringify(request.headers())];
  return [...sent, request.postDataBuffer()?.toString() ?? ""].join("\n");
}

async function readAll(stream: Promise<AsyncIterable<Buffer | string>>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

/**
 * ```ts
 * test("keeps nothing", async ({ open, canary }) => {
 *   const page = await open("/sheet/", { prepare: canary.prepare });
 *   await page.getByLabel("Name").fill(canary.secret("Keys › Name", "github-token"));
 *   await canary.expectNothing(page, "after typing", { typed: true });
 * });
 * ```
 */
export const test = plainTest.extend("canary", () => new Canary());
