// The screens by their place, each fetched when it is first opened; those of Settings before, at idle.

import { lazy } from "react";

export const screens = {
  "api-keys": lazy(async () => ({ default: (await import("./api-keys.tsx")).ApiKeysScreen })),
  credentials: lazy(async () => ({
    default: (await import("./credentials.tsx")).CredentialsScreen,
  })),
  oauth: lazy(async () => ({ default: (await import("./oauth.tsx")).OAuthScreen })),
  "linked-accounts": lazy(async () => ({
    default: (await import("./linked-accounts.tsx")).LinkedAccountsScreen,
  })),
  chat: lazy(async () => ({ default: (await import("./chat.tsx")).ChatScreen })),
} as const;
