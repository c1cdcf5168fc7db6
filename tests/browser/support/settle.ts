/** Waits until a page has told everything it has already done. */
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright-core";

/**
 * Goes once through the page's event queue and back: violations of the policy are events, fired a
 * little after their cause. Gives up after two seconds, for a page whose script never pauses.
 */
export async function settle(page: Page): Promise<void> {
  const roundTrip = page.evaluate(() => {
    // Without JavaScript nothing listens, and no message would come back.
    if (matchMedia("(scripting: none)").matches) return;
    return new Promise<void>((resolve) => {
      // Not a timer, which a test may have stopped.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
  const gone = () => undefined; // A page that has gone has nothing more to tell.
  await Promise.race([roundTrip.catch(gone), pause(2000, undefined, { ref: false })]);
}
