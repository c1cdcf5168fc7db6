// Tells a secret that cannot be anything else from one that only looks like it.

/** A private key with at least a line of its content. */
const PRIVATE_KEY =
  /BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{3,5}\s{0,40}(?:[\w+/]{8}|\w[\w-]{0,19}: )/;
/**
 * GitHub's and npm's tokens end in six characters that are computed from the 30 before them:
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
const CHECKED = /(?:gh[pousr]|npm)_([A-Za-z0-9]{30})([A-Za-z0-9]{6})(?![A-Za-z0-9])/g;
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const POLYNOMIAL = 0xedb88320;

/**
 * True where nobody can rightly say "This is not a secret": a private key, or a token whose
 * checksum is right. One in 57 billion made-up tokens has a right one.
 */
export function cannotBeMistaken(text: string): boolean {
  if (PRIVATE_KEY.test(text)) return true;
  for (const [, drawn = "", checksum] of text.matchAll(CHECKED)) {
    if (checksumOf(drawn) === checksum) return true;
  }
  return false;
}

/** CRC-32 of a text of letters and digits, written in six digits to the base of 62. */
export function checksumOf(text: string): string {
  let rest = crc32(text);
  let written = "";
  while (written.length < 6) {
    written = DIGITS.charAt(rest % DIGITS.length) + written;
    rest = Math.floor(rest / DIGITS.length);
  }
  return written;
}

function crc32(text: string): number {
  let remainder = 0xffffffff;
  for (const character of text) {
    remainder ^= character.charCodeAt(0);
    for (let bit = 0; bit < 8; bit += 1) {
      remainder = (remainder >>> 1) ^ (remainder & 1 ? POLYNOMIAL : 0);
    }
  }
  return ~remainder >>> 0;
}
