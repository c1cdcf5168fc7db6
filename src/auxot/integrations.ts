// Systems that the simulated Admin Agent knows, and which ways each of them can go.

/**
 * What a system can do: `delegates` lets a person allow an app to act as them, `calls` sends events by
 * itself, and `chat` is where people write to bots.
 */
export type Trait = "delegates" | "calls" | "chat";

// @inferred Which systems a person can delegate beside GitHub, and which send events by themselves:
// public of the vendors, not of Auxot.

const traits: Readonly<Record<string, readonly Trait[]>> = {
  airtable: ["delegates", "calls"],
  anthropic: [],
  asana: ["delegates", "calls"],
  aws: [],
  bitbucket: ["delegates", "calls"],
  cloudflare: [],
  confluence: ["delegates", "calls"],
  datadog: ["calls"],
  discord: ["delegates", "chat"],
  figma: ["delegates", "calls"],
  github: ["delegates", "calls"],
  gitlab: ["delegates", "calls"],
  "google drive": ["delegates"],
  grafana: ["calls"],
  hubspot: ["delegates", "calls"],
  jenkins: ["calls"],
  jira: ["delegates", "calls"],
  linear: ["delegates", "calls"],
  mailchimp: ["delegates", "calls"],
  "microsoft 365": ["delegates"],
  notion: ["delegates"],
  openai: [],
  pagerduty: ["calls"],
  postgresql: [],
  salesforce: ["delegates"],
  sendgrid: ["calls"],
  sentry: ["delegates", "calls"],
  shopify: ["calls"],
  slack: ["delegates", "calls", "chat"],
  snowflake: [],
  stripe: ["calls"],
  supabase: [],
  trello: ["delegates", "calls"],
  twilio: ["calls"],
  vercel: ["calls"],
  zapier: ["calls"],
  zendesk: ["delegates", "calls"],
};

/** What a system can do; null for one that nobody here knows. */
export function traitsOf(integration: string): readonly Trait[] | null {
  const name = integration.trim().toLowerCase();
  return Object.hasOwn(traits, name) ? (traits[name] ?? null) : null;
}
