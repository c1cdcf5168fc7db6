// What the site shows in place of a secret.

/**
 * Stands for any secret, whatever it was. It is fixed on purpose: it shows neither a character of
 * the secret nor its length, so it may be stored, exported and logged.
 */
export const MASK = "********";
