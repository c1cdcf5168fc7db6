// Two samples and two near misses for each row of the table of the same name, in its order.

import { type Case, row } from "./case.ts";

export const OAUTH_CASES: readonly Case[] = [
  row(
    "",
    [
      "https://app.example/oauth/callback?code={w24}",
      "https://app.example/back?state={a8}&code={w40}",
    ],
    [
      "https://shop.example/?code={a10}&size=4",
      "https://app.example/oauth/callback?error_code={w24}",
    ],
    "oauth-code",
  ),
  row(
    "",
    [
      '{"grant_type": "authorization_code", "code": "{w43}"}',
      '{"code":"{w24}","redirect_uri":"https://app.example/cb"}',
    ],
    ['{"code":"{w24}","reason":"expired"}', '{"code":"{w8}","redirect_uri":"x"}'],
    "oauth-code",
  ),
];
