// Every format of secret the recogniser knows: one row a format, most telling first.
//
// To add one: put a row under the vendor's own page on it, with the changing part in group 1 and
// every repeat bounded, and a line in the test beside this file.

import { type Format, named, shape } from "./format.ts";

/** The formats in the order in which they are tried. */
export const FORMATS: readonly Format[] = [
  // https://auxot.com/docs/api/authentication (only the prefix is documented; the rest is inferred)
  shape("Auxot", "user-key", /(?<![.-])user\.(\w{4,64}\.[\w-]{16,200})/i),
  shape("Auxot", "user-key", /(?<![.-])user\.((?=[\w-]{0,99}\d)[\w-]{24,200})/i),
  shape("Auxot", "team-key", /(?<![.-])team\.(\w{4,64}\.[\w-]{16,200})/i),
  shape("Auxot", "team-key", /(?<![.-])team\.((?=[\w-]{0,99}\d)[\w-]{24,200})/i),
  // https://auxot.com/docs/agents/mcp-servers
  shape("Auxot", "tools-key", /(?<![.-])tools\.(\w{4,64}\.[\w-]{16,200})/i),
  shape("Auxot", "tools-key", /(?<![.-])tools\.((?=[\w-]{0,99}\d)[\w-]{24,200})/i),

  // https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github
  shape("GitHub", "vendor-token", /gh[ps]_([A-Za-z0-9]{36,255})/),
  shape("GitHub", "oauth-token", /gh[our]_([A-Za-z0-9]{36,255})/),
  shape("GitHub", "vendor-token", /github_pat_(\w{22,255})/),
  // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  named("GitHub", "client-secret", /client_?secret/i, "([0-9a-f]{40})(?![\\w-])"),
  named("GitHub", "client-secret", /github[\w-]{0,24}client_?secret/i),
  // https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries
  named("GitHub", "webhook-secret", /github_?webhook_?secret/i),

  // https://docs.gitlab.com/security/tokens/#token-prefixes
  shape("GitLab", "vendor-token", /gl(?:pat|dt|rt|ptt|ft|agent|cbt|soat|ffct)-([\w-]{20,300})/),
  shape("GitLab", "client-secret", /gloas-([\w-]{40,128})/),

  // https://docs.stripe.com/keys
  shape("Stripe", "vendor-token", /[sr]k_(?:live|test)_(\w{16,247})/),
  // https://docs.stripe.com/webhooks
  shape("Stripe", "webhook-secret", /whsec_([\w+/=-]{24,128})/),

  // https://docs.slack.dev/authentication/tokens
  shape("Slack", "vendor-token", /xox[abeoprs](?:\.xox[bp])?-([\w-]{16,255})/),
  shape("Slack", "vendor-token", /xapp-([\w-]{20,255})/),
  // https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
  shape(
    "Slack",
    "webhook-secret",
    /hooks\.slack\.com\/(?:services|workflows|triggers)\/\w{6,16}\/\w{6,24}\/([\w/]{16,80})/,
  ),
  // https://docs.slack.dev/authentication/verifying-requests-from-slack
  named("Slack", "webhook-secret", /slack_?signing_?secret/i),

  // https://discord.com/developers/docs/reference#authentication
  shape("Discord", "vendor-token", /([MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40})/),
  // https://discord.com/developers/docs/resources/webhook
  shape(
    "Discord",
    "webhook-secret",
    /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{10,20}\/([\w-]{40,100})/,
  ),

  // https://docs.claude.com/en/api/overview
  shape("Anthropic", "vendor-token", /sk-ant-([\w-]{20,200})/),
  // https://openrouter.ai/docs/api-reference/authentication
  shape("OpenRouter", "vendor-token", /sk-or-(?:v\d-)?(\w{32,128})/),
  // https://platform.openai.com/docs/api-reference/authentication
  shape("OpenAI", "vendor-token", /sk-(?:proj|svcacct|admin|None)-([\w-]{20,250})/),
  shape("OpenAI", "vendor-token", /sk-([A-Za-z0-9]{20,128})/),
  // https://console.groq.com/docs/quickstart
  shape("Groq", "vendor-token", /gsk_([A-Za-z0-9]{40,64})/),
  // https://docs.x.ai/docs/tutorial
  shape("xAI", "vendor-token", /xai-([A-Za-z0-9]{60,100})/),
  // https://huggingface.co/docs/hub/security-tokens
  shape("Hugging Face", "vendor-token", /hf_([A-Za-z0-9]{30,64})/),
  // https://replicate.com/docs/topics/security/api-tokens
  shape("Replicate", "vendor-token", /r8_([A-Za-z0-9]{36,40})/),

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
  shape("AWS", "vendor-token", /A(?:KI|SI)A([A-Z0-9]{16})(?![A-Za-z0-9])/),
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
  named("AWS", "vendor-token", /secret_?access_?key/i, "([\\w+/]{40})(?![\\w+/])"),
  // https://cloud.google.com/docs/authentication/api-keys
  shape("Google", "vendor-token", /AIza([\w-]{35})/),
  // https://developers.google.com/identity/protocols/oauth2
  shape("Google", "oauth-token", /ya29\.([\w.-]{20,512})/),
  shape("Google", "oauth-token", /1\/\/0([\w-]{30,200})/),
  shape("Google", "client-secret", /GOCSPX-([\w-]{20,64})/),
  // https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage
  named("Microsoft", "vendor-token", /AccountKey/, "([\\w+/]{80,90}={0,2})"),
  // https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook
  shape(
    "Microsoft",
    "webhook-secret",
    /webhook\.office\.com\/webhookb2\/([\w@-]{36,80}\/IncomingWebhook\/\w{32})/,
  ),
  // https://docs.digitalocean.com/reference/api/create-personal-access-token/
  shape("DigitalOcean", "vendor-token", /dop_v1_([0-9a-f]{64})/),
  shape("DigitalOcean", "oauth-token", /do[or]_v1_([0-9a-f]{64})/),
  // https://docs.databricks.com/aws/en/dev-tools/auth/pat
  shape("Databricks", "vendor-token", /dapi([0-9a-f]{32})/),
  // https://supabase.com/docs/guides/api/api-keys
  shape("Supabase", "vendor-token", /sb(?:p|_secret)_([\w-]{20,64})/),
  // https://developer.hashicorp.com/vault/docs/concepts/tokens
  shape("HashiCorp", "vendor-token", /hv[sbr]\.([\w-]{24,255})/),

  // https://docs.npmjs.com/about-access-tokens
  shape("npm", "vendor-token", /npm_([A-Za-z0-9]{36,64})/),
  // https://pypi.org/help/#apitoken
  shape("PyPI", "vendor-token", /pypi-([\w-]{50,512})/),
  // https://docs.docker.com/security/access-tokens/
  shape("Docker", "vendor-token", /dckr_[op]at_([\w-]{20,64})/),
  // https://guides.rubygems.org/api-key-scopes/
  shape("RubyGems", "vendor-token", /rubygems_([0-9a-f]{48})/),

  // https://developers.notion.com/docs/authorization
  shape("Notion", "vendor-token", /(?:ntn|secret)_([A-Za-z0-9]{40,64})/),
  // https://linear.app/developers/graphql
  shape("Linear", "vendor-token", /lin_api_([A-Za-z0-9]{32,64})/),
  shape("Linear", "oauth-token", /lin_oauth_([A-Za-z0-9]{32,80})/),
  // https://developers.figma.com/docs/rest-api/authentication/
  shape("Figma", "vendor-token", /fig[du]_([\w-]{36,64})/),
  // https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
  shape("Atlassian", "vendor-token", /AT[AC]TT3([\w=-]{50,255})/),
  // https://airtable.com/developers/web/guides/personal-access-tokens
  shape("Airtable", "vendor-token", /pat([A-Za-z0-9]{14}\.[0-9a-f]{64})/),
  // https://docs.sentry.io/account/auth-tokens/
  shape("Sentry", "vendor-token", /sntry[suia]_([\w+/=-]{40,400})/),
  // https://grafana.com/docs/grafana/latest/administration/service-accounts/
  shape("Grafana", "vendor-token", /gl(?:sa|c)_([\w+/=-]{32,400})/),
  // https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/
  shape("New Relic", "vendor-token", /NRAK-([A-Z0-9]{27})/),
  // https://learning.postman.com/docs/developer/postman-api/authentication/
  shape("Postman", "vendor-token", /PMAK-([0-9a-f]{24}-[0-9a-f]{34})/),

  // https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys
  shape("SendGrid", "vendor-token", /SG\.([\w-]{16,32}\.[\w-]{16,64})/),
  // https://www.twilio.com/docs/iam/api-keys
  named("Twilio", "vendor-token", /twilio[\w-]{0,16}(?:token|secret)/i, "([0-9A-Za-z]{32})"),
  // https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth
  shape("Mailgun", "vendor-token", /key-([0-9a-f]{32})(?![0-9a-f])/),
  // https://shopify.dev/docs/apps/build/authentication-authorization
  shape("Shopify", "client-secret", /shpss_([0-9a-fA-F]{32})/),
  shape("Shopify", "vendor-token", /shp(?:at|ca|pa|ua)_([0-9a-fA-F]{32})/),
  // https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview
  shape(
    "HubSpot",
    "vendor-token",
    /pat-(?:na|eu|ap)\d-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
  ),
  // https://core.telegram.org/bots/api#authorizing-your-bot
  shape("Telegram", "vendor-token", /\d{8,10}:(AA[\w-]{33})/),
  // https://help.zapier.com/hc/en-us/articles/8496288690317
  shape("Zapier", "webhook-secret", /hooks\.zapier\.com\/hooks\/catch\/(\d{5,12}\/\w{6,16})/),

  // https://www.rfc-editor.org/rfc/rfc6749 (a code counts in a callback address, or beside its state)
  named("", "client-secret", /client[_-]?secret/i),
  named("", "oauth-token", /(?:access|refresh|id|oauth)_token|(?:access|refresh)Token/),
  shape(
    "",
    "oauth-code",
    /code=(?<=(?:callback|auth|login|signin|sso)\S{0,150}[?&#]code=)([\w.~/+-]{10,512})/i,
  ),
  shape("", "oauth-code", /code=(?<=[?&#]code=)([\w.~/+-]{10,512})(?=\S{0,150}[&?]state=)/),
  // https://www.rfc-editor.org/rfc/rfc7519
  shape("", "vendor-token", /(eyJ[\w-]{10,4000}\.eyJ[\w-]{10,4000}\.[\w-]{10,1000})/),
  // https://www.rfc-editor.org/rfc/rfc7468
  shape(
    "",
    "vendor-token",
    /-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,160}?([A-Za-z0-9+/]{20})/,
  ),
  // https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1 (a password inside a URL)
  shape(
    "",
    "vendor-token",
    /[a-z][a-z0-9+]{1,15}:\/\/([^\s:@/"'<>]{0,64}:(?!(?:pass(?:word)?|pwd|secret|x{1,40})@)[^\s@/"'<>{}[\]$]{3,128})@[\w[]/i,
  ),
  // https://www.rfc-editor.org/rfc/rfc6750 (Bearer) and https://www.rfc-editor.org/rfc/rfc7617 (Basic)
  shape("", "vendor-token", /(?:bearer|basic)\s{1,4}((?=\S{0,80}\d)[\w.~+/=-]{16,512})/i),

  // Names a value is stored under, whoever issued it.
  named("", "webhook-secret", /(?:webhook|signing)[_-]?secret/i),
  named(
    "",
    "vendor-token",
    /(?:api|auth|access|secret|private|account|encryption)[_-]?key|token|secret|passw(?:or)?d|[_-]pat/i,
  ),
];
