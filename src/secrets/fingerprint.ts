// Recognising something again without keeping it: a salted SHA-256.

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The salted hash of a text, as hexadecimal, beside its salt. */
export function fingerprintOf(text: string, salt: string): { salt: string; hash: string } {
  return { salt, hash: bytesToHex(sha256(utf8ToBytes(`${salt}:${text}`))) };
}

/** Whether a text is the one a fingerprint was taken of. */
export function matches(text: string, fingerprint: { salt: string; hash: string }): boolean {
  return fingerprintOf(text, fingerprint.salt).hash === fingerprint.hash;
}
