// An empty stand-in for tough-cookie in the page: no handler sets a cookie, MSW would keep one in
// localStorage, and the library with its public-suffix table would be most of the page's script.

/** A jar that holds nothing. */
export class CookieJar {
  getCookiesSync(): readonly never[] {
    return [];
  }

  async setCookie(): Promise<void> {}
}

/** A store of nothing; MSW reads and writes its index. */
export class MemoryCookieStore {
  idx: object = {};
}

/** No stored cookie can be read. */
export const Cookie = { fromJSON: (): null => null };
