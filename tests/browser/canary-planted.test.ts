/** Proves that the canary can fail: every sink, with a leak planted in it. */
import { expect } from "vitest";
import { type Sink, test } from "./support/canary.ts";
import { plants } from "./support/canary-plants.ts";

test.for(plants.map((plant) => ({ ...plant, name: `${plant.sink}: ${plant.how}` })))(
  "$name",
  async ({ sink, plant, also = [], noise = [] }, { open, watch, canary }) => {
    for (const pattern of noise) watch.expect(pattern);
    // Of all pages the one that may ask for most.
    const page = await open("/sandbox/", { prepare: canary.prepare, clipboard: "granted" });
    const secret = canary.secret("planted", "github-token");
    expect(await canary.sweep(page)).toEqual([]);

    await plant(page, secret);

    await expect.poll(() => canary.sweep(page).then(sinksOf)).toContain(sink);
    const others = sinksOf(await canary.sweep(page)).filter((each) => each !== sink);
    expect(also).toEqual(expect.arrayContaining(others));
  },
);

function sinksOf(leaks: readonly { readonly sink: Sink }[]): Sink[] {
  return [...new Set(leaks.map(({ sink }) => sink))];
}
