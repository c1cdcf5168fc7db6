/** Hears everything that should never happen on a page, and fails the test that did not expect it. */
import type { BrowserContext } from "playwright-core";
import { hearPolicyViolations } from "./policy-violations.ts";
import { settle } from "./settle.ts";

/** Listens to every page of the contexts it is attached to, one watch for each test. */
export class Watch {
  readonly #contexts: BrowserContext[] = [];
  readonly #noise: string[] = [];
  readonly #expected: RegExp[] = [];

  /** Everything heard so far, one line each, such as `console.error: … (http://…:12)`. */
  get noise(): readonly string[] {
    return this.#noise;
  }

  /**
   * Declares that this test makes noise on purpose. Every line that matches is forgiven; a pattern
   * that matches nothing by the end fails the test, so that no stale one stays behind.
   */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** Starts to listen; `origin` is the only one the context's pages may talk to. */
  async attach(context: BrowserContext, origin: string): Promise<void> {
    this.#contexts.push(context);
    const hear = (line: string) => this.#noise.push(line);

    context.on("console", (message) => {
      if (!["error", "warning", "assert"].includes(message.type())) return;
      const { url, line } = message.location();
      hear(`console.${message.type()}: ${message.text()} (${url}:${line + 1})`);
    });
    context.on("weberror", (error) => hear(`uncaught: ${error.error()}`));
    context.on("request", (request) => {
      const target = new URL(request.url());
      const inPage = target.protocol === "data:" || target.protocol === "blob:";
      if (!inPage && target.origin !== origin) {
        hear(`other host: ${request.method()} ${request.url()}`);
      }
    });
    context.on("response", (response) => {
      if (response.status() >= 400) hear(`status ${response.status()}: ${response.url()}`);
    });
    await hearPolicyViolations(context, hear);
  }

  /** Closes every page, then throws unless what was heard is exactly what was expected. */
  async closeAndVerify(): Promise<void> {
    await Promise.all(this.#contexts.flatMap((context) => context.pages()).map(settle));
    await Promise.all(this.#contexts.map((context) => context.close()));

    const isExpected = (line: string) => this.#expected.some((pattern) => pattern.test(line));
    const stale = this.#expected.filter(
      (pattern) => !this.#noise.some((line) => pattern.test(line)),
    );
    const problems = [
      ...this.#noise.filter((line) => !isExpected(line)),
      ...stale.map((pattern) => `expected, but never heard: ${pattern}`),
    ];
    if (problems.length > 0) throw new Error(`The page was not quiet:\n  ${problems.join("\n  ")}`);
  }
}
