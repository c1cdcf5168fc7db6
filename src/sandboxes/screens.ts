// The screens by their place, each fetched when it is first opened; those of Settings before, at idle.

import { lazy } from "react";
import { loaded } from "../stores/loading.ts";

export const screens = {
  "api-keys": lazy(async () => ({
    default: (await loaded(import("./api-keys.tsx"))).ApiKeysScreen,
  })),
  credentials: lazy(async () => ({
    default: (await loaded(import("./credentials.tsx"))).CredentialsScreen,
  })),
  oauth: lazy(async () => ({ default: (await loaded(import("./oauth.tsx"))).OAuthScreen })),
  "linked-accounts": lazy(async () => ({
    default: (await loaded(import("./linked-accounts.tsx"))).LinkedAccountsScreen,
  })),
  chat: lazy(async () => ({ default: (await import("./chat.tsx")).ChatScreen })),
} as const;
