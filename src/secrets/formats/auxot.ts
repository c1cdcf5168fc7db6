// Auxot's own keys: the first word says who is calling.

import { shape } from "../format.ts";
import { isScrambled } from "../opaque.ts";

// Either `prefix.id.secret`, or the prefix and one long random text; the id of a thing is neither.
const KEY =
  /(?:[\w-]{3,64}\.(?![a-f0-9]{8}-[a-f0-9]{4}-)([\w-]{16,200})|(?![0-9a-f-]{24,39}(?![\w-]))([\w-]{24,200}))(?![\w-]|\.\w|\()/;

const AVERAGE_WORD = 3.5;
const LONG_PIECE = 12;
const LONG = 32;
/** A short key with many hyphens has no long piece, but few names have all three. */
const MIXED = /^(?=.{0,200}[a-z])(?=.{0,200}[A-Z])(?=.{0,200}\d)/;

/** Drawn by chance: names of events and properties begin with the same words. */
function isDrawn(value: string): boolean {
  const pieces = value.split(/[-_]/).filter((piece) => piece.length >= LONG_PIECE);
  if (value.length >= LONG || MIXED.test(value)) pieces.push(value);
  return pieces.some((piece) => isScrambled(piece, AVERAGE_WORD));
}

export const AUXOT = [
  // https://auxot.com/docs/api/authentication (only the prefix is documented; the rest is inferred)
  shape("Auxot", "user. User. USER.", KEY, "user-key", isDrawn),
  shape("Auxot", "team. Team. TEAM.", KEY, "team-key", isDrawn),
  // https://auxot.com/docs/agents/mcp-servers
  shape("Auxot", "tools. Tools. TOOLS.", KEY, "tools-key", isDrawn),
];
