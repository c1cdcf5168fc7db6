/** Ends a test run with one line, `N passed, N failed`, for whoever reads only the last line. */
import type { Reporter, SerializedError, TestModule, TestRunEndReason } from "vitest/node";

/**
 * Counts what the default reporter, listed before this one, tells in full.
 *
 * What fails without being a test counts as a failure too: a file that does not load, a broken
 * `beforeAll`, an error nobody caught. Otherwise a red run could close with "0 failed".
 */
export class ClosingLineReporter implements Reporter {
  #passed = 0;
  #failed = 1; // Until the tests have run: a run that stops before has failed.

  onInit(): void {
    // At the very end, after the clean-up of the run has had its say.
    process.once("exit", () => {
      process.stdout.write(`${this.#passed} passed, ${this.#failed} failed\n`);
    });
  }

  onTestRunEnd(
    modules: readonly TestModule[],
    unhandled: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    this.#passed = 0;
    this.#failed = unhandled.length;
    for (const module of modules) {
      this.#passed += count(module.children.allTests("passed"));
      this.#failed += count(module.children.allTests("failed")) + module.errors().length;
      for (const suite of module.children.allSuites()) this.#failed += suite.errors().length;
    }
    // No test ran because the site did not build, or the run was interrupted.
    if (reason !== "passed" && this.#failed === 0) this.#failed = 1;
  }
}

function count(items: Iterable<unknown>): number {
  return [...items].length;
}
