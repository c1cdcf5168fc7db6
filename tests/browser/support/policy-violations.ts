/** Tells of everything that the page's Content-Security-Policy blocked. */
import type { BrowserContext } from "playwright-core";

/** The function through which a page tells. */
const bindingName = "tellPolicyViolation";

/** Calls `hear` with a line for each `securitypolicyviolation` in any page or frame of `context`. */
export async function hearPolicyViolations(
  context: BrowserContext,
  hear: (line: string) => void,
): Promise<void> {
  await context.exposeBinding(bindingName, (_source, line: string) => hear(line));
  await context.addInitScript((name) => {
    addEventListener(
      "securitypolicyviolation",
      ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
        const tell: unknown = Reflect.get(globalThis, name);
        const line = `policy: ${effectiveDirective} blocked ${blockedURI}`;
        if (typeof tell === "function") tell(`${line} (${sourceFile}:${lineNumber})`);
      },
      { capture: true },
    );
  }, bindingName);
}
