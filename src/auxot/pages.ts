// The four Settings pages that are simulated, by the ids used in every layer.

/** Ids of the simulated Settings pages, in menu order. */
export const PAGES = ["api-keys", "credentials", "oauth", "linked-accounts"] as const;

/** One simulated Settings page. */
export type Page = (typeof PAGES)[number];

/** Where the whole app can be opened: on a Settings page, or in Chat. */
export const PLACES = [...PAGES, "chat"] as const;

export type Place = (typeof PLACES)[number];
