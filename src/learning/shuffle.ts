// Shuffling that a seed decides, so that the same seed gives the same order.

/** Numbers from 0 up to 1 that follow from a seed (the generator known as mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A seed that follows from a text. */
export function seedOf(text: string): number {
  return Array.from(text).reduce((seed, sign) => (seed * 31 + (sign.codePointAt(0) ?? 0)) | 0, 7);
}

/** The items in another order. */
export function shuffle<T>(items: readonly T[], seed: number): readonly T[] {
  const random = randomFrom(seed);
  const mixed = items.map((item) => ({ item, rank: random() }));
  return mixed.sort((one, other) => one.rank - other.rank).map(({ item }) => item);
}

/** The items in an order that is not the one they came in; one item alone has no other. */
export function disorder<T>(items: readonly T[], seed: number): readonly T[] {
  const mixed = shuffle(items, seed);
  const same = mixed.every((item, index) => item === items[index]);
  return same ? [...items.slice(1), ...items.slice(0, 1)] : mixed;
}
