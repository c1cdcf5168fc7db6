// Chat, mail, telephony and social networks.

import { near, run, shape } from "../format.ts";

export const CHAT = [
  // https://docs.slack.dev/authentication/tokens
  shape("Slack", "xoxa- xoxb- xoxo- xoxp- xoxs- xoxr- xoxc- xoxd-", /[\w%-]{16,500}/),
  shape("Slack", "xoxe- xoxe.xoxb- xoxe.xoxp-", /[\w-]{16,255}/),
  shape("Slack", "xapp- xwfp-", /[\w-]{20,255}/),
  // https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
  shape(
    "Slack",
    "hooks.slack.com/ hooks.slack-gov.com/",
    /(?:services|workflows|triggers)\/\w{6,16}\/\w{6,24}\/([\w/]{16,80})/,
    "webhook-secret",
  ),
  // https://docs.slack.dev/authentication/verifying-requests-from-slack
  near("Slack", /[a-f0-9]{32}/, "", "webhook-secret"),
  // https://discord.com/developers/docs/resources/webhook
  shape(
    "Discord",
    "discord.com/api/ discordapp.com/api/",
    /(?:v\d{1,2}\/)?webhooks\/\d{10,20}\/([\w-]{40,100})/,
    "webhook-secret",
  ),
  // https://discord.com/developers/docs/reference#authentication
  run("Discord", /[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}/),
  near("Discord", /[a-f0-9]{64}/),
  near("Discord", /[\w=-]{32}/, "", "client-secret"),
  // https://core.telegram.org/bots/api#authorizing-your-bot
  run("Telegram", /\d{8,16}:[\w-]{35}/),
  shape("Telegram", "bot", /\d{8,10}:[\w-]{35}/),
  // https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook
  shape(
    "Microsoft",
    ".webhook.office.com/webhookb2/ outlook.office.com/webhook/",
    /([\w@-]{36,80}\/IncomingWebhook\/\w{32})/,
    "webhook-secret",
  ),
  // https://learn.microsoft.com/en-us/power-automate/triggers-introduction
  shape(
    "Microsoft",
    "sig=",
    /(?<=(?:logic\.azure|powerplatform)\.com\S{0,400})[\w-]{30,60}/,
    "webhook-secret",
  ),
  // https://developers.google.com/workspace/chat/quickstart/webhooks
  shape(
    "Google",
    "chat.googleapis.com/v1/spaces/",
    /[\w-]{6,20}\/messages\?key=[\w-]{20,60}&token=([\w%=-]{30,80})/,
    "webhook-secret",
  ),
  // https://developers.mattermost.com/integrate/reference/personal-access-token/
  near("Mattermost", /[a-z0-9]{26}/),
  // https://help.zapier.com/hc/en-us/articles/8496288690317
  shape("Zapier", "hooks.zapier.com/hooks/catch/", /\d{4,12}\/\w{6,16}/, "webhook-secret"),
  // https://help.make.com/webhooks
  shape(
    "Make",
    "hook.eu1.make.com/ hook.eu2.make.com/ hook.us1.make.com/ hook.us2.make.com/ hook.integromat.com/",
    /[a-z0-9]{32}/,
    "webhook-secret",
  ),

  // https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys
  shape("SendGrid", "SG.", /[\w-]{16,32}\.[\w=.-]{16,64}/),
  // https://twilio.com/docs/iam/api-keys/key-resource-v2010
  shape("Twilio", "SK", /[a-fA-F0-9]{32}(?![A-Za-z0-9])/),
  near("Twilio", /[A-Za-z0-9]{32}/),
  // https://documentation.mailgun.com/docs/mailgun/api-reference/authentication
  shape("Mailgun", "key-", /[a-f0-9]{32}(?![a-f0-9-])/),
  run("Mailgun", /[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}/),
  near("Mailgun", /[a-f0-9]{32}/, "", "webhook-secret"),
  // https://mailchimp.com/developer/marketing/guides/quick-start/
  run("Mailchimp", /[a-z0-9]{32}-us\d{1,2}/),
  // https://mailchimp.com/developer/transactional/guides/quick-start/
  shape("Mailchimp", "md-", /[\w-]{22}(?![\w-])/),
  near("Mailchimp", /[\w-]{22}/, "mandrill"),
  // https://developers.brevo.com/docs/api-key-authentication
  shape("Brevo", "xkeysib- xsmtpsib-", /[a-f0-9]{64}-[\w-]{16}/),
  // https://resend.com/docs/api-reference/introduction
  shape("Resend", "re_", /[A-Za-z0-9]{6,12}_[A-Za-z0-9]{20,28}(?!\w)/),

  // https://developers.facebook.com/docs/facebook-login/guides/access-tokens/
  shape("Facebook", "EAA", /(?=\S{0,60}\d)[A-Za-z0-9]{80,400}/, "oauth-token"),
  run("Facebook", /\d{15,16}\|[\w-]{27,40}/, "oauth-token"),
  near("Facebook", /[a-f0-9]{32}/, "fb", "client-secret"),
  // https://developers.facebook.com/documentation/instagram-platform/reference/access_token
  shape("Instagram", "IGQV IGAA", /[\w-]{80,300}/, "oauth-token"),
  // https://docs.x.com/fundamentals/authentication/oauth-2-0/bearer-tokens
  shape("X", "AAAAAAAAAAAAAAAAAAAAA", /[\w%-]{50,120}/),
  near("X", /\d{15,25}-[A-Za-z0-9]{20,40}/, "twitter", "oauth-token"),
  near("X", /[A-Za-z0-9]{25}|[A-Za-z0-9]{45}|[A-Za-z0-9]{50}/, "twitter"),
  // https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication
  near("LinkedIn", /[A-Za-z0-9]{16}|WPL_AP\d\.\S{16,40}/, "", "client-secret"),
  // https://dev.twitch.tv/docs/authentication/
  near("Twitch", /[a-z0-9]{30}/, "", "oauth-token"),
];
