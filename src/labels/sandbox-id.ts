// The place of a sandbox on its page.

/** Its id: the first of a Settings page is named by the page, the second has a 2, and so on. */
export function sandboxId(page: string, nth: number): string {
  return nth === 1 ? `sandbox-${page}` : `sandbox-${page}-${nth}`;
}
