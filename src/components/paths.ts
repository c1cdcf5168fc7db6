// Addresses within the site, under its base path.

const base = import.meta.env.BASE_URL.replace(/\/+$/, "");

/** A root-relative address such as "/sandbox/", with the base path before it. */
export function pathTo(address: string): string {
  return base + address;
}
