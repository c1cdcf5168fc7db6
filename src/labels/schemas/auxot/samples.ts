// Schema of content/auxot/samples.yaml.

import { words } from "../../words-schema.ts";

export const samples = words({
  "auxot-user-key": "choice of samples",
  "auxot-team-key": "choice of samples",
  "tools-connector-key": "choice of samples",
  "github-token": "choice of samples",
  "stripe-key": "choice of samples",
  "slack-webhook": "choice of samples",
  "github-client-secret": "choice of samples",
  "oauth-callback": "choice of samples",
  "github-oauth-token": "choice of samples",
  "stripe-webhook-secret": "choice of samples",
  "slack-token": "choice of samples",
});
