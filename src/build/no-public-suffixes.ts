// An empty stand-in for tldts, the public-suffix table behind MSW's cookie store: no handler sets a
// cookie, and the table would be most of the page's script (design §5).

/** No host has a registrable domain here. */
export function getDomain(): null {
  return null;
}
