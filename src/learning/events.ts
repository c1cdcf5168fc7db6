// What a learner did, as the simulated product reports it. No event holds a secret.

import type { Caller } from "../auxot/api-keys.ts";
import type { AgentRun } from "../auxot/credentials.ts";
import type { ToolCall } from "../auxot/oauth.ts";
import type { Page } from "../auxot/pages.ts";
import type { ChatApp } from "../auxot/workspace.ts";

export type LearnerEvent =
  | { readonly type: "page-opened"; readonly page: Page }
  | { readonly type: "key-created"; readonly name: string; readonly owner: "personal" | "team" }
  | { readonly type: "key-deleted"; readonly owner: "personal" | "team" }
  | {
      readonly type: "call-answered";
      readonly status: number;
      /** Whom Auxot saw; absent when it knew nobody. */
      readonly who?: Caller;
    }
  | { readonly type: "credential-saved"; readonly name: string; readonly vendor?: string }
  | { readonly type: "agent-ran"; readonly result: AgentRun["result"] }
  | { readonly type: "provider-added"; readonly vendor: string }
  | { readonly type: "provider-connected"; readonly vendor: string }
  | { readonly type: "oauth-empty-noted" }
  | { readonly type: "provider-disconnected"; readonly vendor: string }
  | { readonly type: "tool-called"; readonly result: ToolCall["result"] }
  | { readonly type: "chat-linked"; readonly app: ChatApp }
  | { readonly type: "lines-written" }
  | { readonly type: "sheet-taken" }
  | { readonly type: "prompt-copied"; readonly prompt: string };
