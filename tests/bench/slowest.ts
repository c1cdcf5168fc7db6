/** How long the recogniser takes at worst. */
import { recognise } from "../../src/secrets/recognise.ts";

const LENGTH = 100_000;
const RUNS = 15;

const signs = (from: number, to: number, step = 1): string[] =>
  Array.from({ length: Math.floor((to - from) / step) }, (_, n) =>
    String.fromCharCode(from + n * step),
  );
const letters = signs(0x61, 0x7b);

/** Signs of which a text is drawn by chance. */
const ALPHABETS: Readonly<Record<string, readonly string[]>> = {
  "signs of ASCII": signs(0x20, 0x7f),
  letters,
  "words and blanks": [...letters, " ", " ", " ", " "],
  "names and values": [...letters, ...signs(0x30, 0x3a), "=", ":", "\n", " "],
  "signs of many scripts": signs(0x20, 0x2000, 7),
  "accents and joiners": [...signs(0x300, 0x370), "\u200b", "a"],
  "full-width signs": signs(0xff01, 0xff5e),
};
/** Pieces of which a text is the same over and over. */
const PIECES = [
  ...["a", "=a", "-_", "\\n", "sk-", "eyJ.", "%41", "%25253d", "\\x41", "key=", "token "],
  ...["token aB1cD2eF3gH ", "my slack token is abcdef1234567 ", "API_KEY=aaaaaaaaaaaaaaaaaaaa1\n"],
];

/** The same numbers on every machine, so that two runs can be compared. */
function drawn(from: readonly string[]): string {
  let seed = 12345;
  return Array.from({ length: LENGTH }, () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return from[(seed >> 8) % from.length];
  }).join("");
}

/** Milliseconds that the middle one of several runs takes. */
function middle(text: string): number {
  const times = Array.from({ length: 2 * RUNS }, () => {
    const start = performance.now();
    recognise(text);
    return performance.now() - start;
  });
  // The first ones are slower, since nothing is compiled yet.
  return times.slice(RUNS).sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0;
}

/** Prints the texts of 100 KB that take longest. */
export function printSlowest(): void {
  const texts = [
    ...Object.entries(ALPHABETS).map(([name, from]) => [name, drawn(from)] as const),
    ...PIECES.map((piece) => [JSON.stringify(piece), piece.repeat(LENGTH)] as const),
  ];
  const times = texts
    .map(([name, text]) => ({ name, time: middle(text.slice(0, LENGTH)) }))
    .sort((one, other) => other.time - one.time);
  console.log(`The slowest of ${times.length} texts of 100 KB:`);
  for (const { name, time } of times.slice(0, 5)) console.log(`${time.toFixed(1)} ms  ${name}`);
}
