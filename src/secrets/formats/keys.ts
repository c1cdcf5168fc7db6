// Keys and tokens that no one vendor owns: private keys, JWTs, passwords inside addresses.

import { shape } from "../format.ts";

/** https://www.rfc-editor.org/rfc/rfc7519 */
export const JWT = shape(
  "",
  "eyJ ewogIC",
  /[\w-]{10,2000}={0,2}\.(?:eyJ|ewo)[\w-]{10,4000}={0,2}\.[\w-]{10,1000}/,
);

export const KEYS = [
  // https://www.rfc-editor.org/rfc/rfc7468
  shape(
    "",
    "BEGIN",
    /[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{3,5}\s{0,40}([A-Za-z0-9+/]{20}|[\w-]{1,20}: )/,
  ),
  // https://the.earth.li/~sgtatham/putty/0.81/htmldoc/AppendixC.html
  shape("", "Private-Lines:", /\s{0,4}\d{1,3}\s{1,4}([A-Za-z0-9+/]{20})/),
  JWT,
  // https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1 (a password inside a URL)
  shape(
    "",
    "://",
    /(?<=[a-z][a-z0-9+]{1,15}:\/\/)(?=([^\s:@/"'<>]{0,64}):)(\1:(?!(?:\1|x{1,40}|pass(?:wd|word)?|pwd?|secret|token|user|admin|root|test|guest|foo|bar|postgres|changeme|my_?password)@)[^\s@/"'<>{}[\]$]{4,128})@(?!sha\d)[\w[]/i,
  ),
];
