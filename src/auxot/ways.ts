// With what two people's agent acts: a shared credential, or each person's own delegation.

export const WAYS = ["credential", "oauth"] as const;

export type Way = (typeof WAYS)[number];
