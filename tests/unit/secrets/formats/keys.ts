// Two samples and two near misses for each row of the table of the same name, in its order.

import { type Case, row } from "./case.ts";

const DASHES = "-".repeat(5);

export const KEYS_CASES: readonly Case[] = [
  row(
    "",
    [
      `${DASHES}BEGIN RSA PRIVATE KEY${DASHES}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0\n\n{b64}\n{b64}`,
      `${DASHES}BEGIN OPENSSH PRIVATE KEY${DASHES}\n{b64}\n{b64}`,
    ],
    [
      `${DASHES}BEGIN PUBLIC KEY${DASHES}\n{b64}\n{b64}`,
      `${DASHES}BEGIN PRIVATE KEY${DASHES}\n...\n${DASHES}END PRIVATE KEY${DASHES}`,
    ],
  ),
  row(
    "",
    ["Private-Lines: 14\n{b64}\n{b64}", "Public-Lines: 6\n{b64}\nPrivate-Lines: 8\n{b64}"],
    ["Public-Lines: 6\n{b64}\n{b64}", "Private-Lines: 14\nsee the file"],
  ),
  row(
    "",
    ["eyJ{w34}.eyJ{w60}.{w43}", "Authorization: Bearer eyJ{w34}.eyJ{w300}.{w342}"],
    ["eyJ{w34}.eyJ{w60}", "ANON_KEY=eyJ{w34}.eyJ{w60}.{w43}"],
  ),
  row(
    "",
    ["postgres://app:{a16}@db.internal/prod", "https://deploy:{a20}@git.internal/a.git"],
    ["postgres://app:password@db.internal/prod", "docker://app:{d2}@sha256:{h64}"],
  ),
];
