// Two samples and two near misses for each row of the table of the same name, in its order.

import { type Case, row } from "./case.ts";

export const CHAT_CASES: readonly Case[] = [
  row("Slack", ["xoxa-{w16}", "token: xoxd-{w28}"], ["xoxa-{w15}", "xxoxd-{w16}"]),
  row("Slack", ["xoxe-{w16}", "token: xoxe.xoxp-{w28}"], ["xoxe-{w15}", "xoxez-{w16}"]),
  row("Slack", ["xapp-{w20}", "token: xwfp-{w32}"], ["xapp-{w19}", "xxwfp-{w20}"]),
  row(
    "Slack",
    [
      "https://hooks.slack.com/services/T{u8}/B{u8}/{a24}",
      "hooks.slack.com/workflows/T{u8}/A{u8}/{d18}/{a24}",
    ],
    [
      "https://hooks.slack.com/services/T{u8}/B{u8}/",
      "https://slack.com/services/T{u8}/B{u8}/{a24}",
    ],
    "webhook-secret",
  ),
  row(
    "Slack",
    ["SLACK_API_KEY={h32}", 'slack token: "{h32}"'],
    ["slack_trace_id={h32}", "{h32}"],
    "webhook-secret",
  ),
  row(
    "Discord",
    [
      "discord.com/api/webhooks/{d10}/{w40}",
      "token: discordapp.com/api/v{d2}/webhooks/{d20}/{w52}",
    ],
    ["discord.com/api/webhooks/{d10}/{w39}", "xdiscordapp.com/api/webhooks/{d10}/{w40}"],
    "webhook-secret",
  ),
  row(
    "Discord",
    ["M{w23}.{w6}.{w27}", '"M{w27}.{w6}.{w39}"'],
    ["M{w23}.{w6}.{w26}", "z9M{w23}.{w6}.{w27}"],
  ),
  row(
    "Discord",
    ["DISCORD_API_KEY={h64}", 'discord token: "{h64}"'],
    ["discord_trace_id={h64}", "{h64}"],
  ),
  row(
    "Discord",
    ["DISCORD_API_KEY={w32}", 'discord token: "{w32}"'],
    ["discord_trace_id={w32}", "{w32}"],
    "client-secret",
  ),
  row("Telegram", ["{d8}:{w35}", '"{d16}:{w35}"'], ["{d8}:{w34}", "z9{d8}:{w35}"]),
  row("Telegram", ["bot{d8}:{w35}", "token: bot{d10}:{w35}"], ["bot{d8}:{w34}", "xbot{d8}:{w35}"]),
  row(
    "Microsoft",
    [
      "https://a.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{h32}/{uuid}",
      "https://outlook.office.com/webhook/{uuid}@{uuid}/IncomingWebhook/{h32}",
    ],
    [
      "https://a.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/",
      "https://outlook.office.com/mail/{uuid}@{uuid}",
    ],
    "webhook-secret",
  ),
  row(
    "Microsoft",
    [
      "https://prod-1.westeurope.logic.azure.com/workflows/{h32}/triggers/manual/paths/invoke?sig={w43}",
      "https://a.environment.api.powerplatform.com/workflows/{h32}?sp=run&sig={w43}",
    ],
    [
      "https://logic.example.com/workflows/{h32}?sig={w43}",
      "https://prod-1.logic.azure.com/workflows/{h32}",
    ],
    "webhook-secret",
  ),
  row(
    "Google",
    [
      "chat.googleapis.com/v1/spaces/{w6}/messages?key={w20}&token={w30}",
      "token: chat.googleapis.com/v1/spaces/{w18}/messages?key={w32}&token={w42}",
    ],
    [
      "https://chat.googleapis.com/v1/spaces/{a11}/messages",
      "https://chat.googleapis.com/v1/spaces/{a11}/members?filter={w40}",
    ],
    "webhook-secret",
  ),
  row(
    "Mattermost",
    ["MATTERMOST_API_KEY={l26}", 'mattermost token: "{l26}"'],
    ["mattermost_trace_id={l26}", "{l26}"],
  ),
  row(
    "Zapier",
    ["hooks.zapier.com/hooks/catch/{d4}/{a6}", "token: hooks.zapier.com/hooks/catch/{d12}/{a16}"],
    ["hooks.zapier.com/hooks/catch/{d4}/{a5}", "xhooks.zapier.com/hooks/catch/{d4}/{a6}"],
    "webhook-secret",
  ),
  row(
    "Make",
    ["hook.eu1.make.com/{l32}", "token: hook.integromat.com/{l32}"],
    ["hook.eu1.make.com/{l31}", "xhook.integromat.com/{l32}"],
    "webhook-secret",
  ),
  row(
    "SendGrid",
    ["SG.{w16}.{w16}", "token: SG.{w28}.{w28}"],
    ["SG.{w15}.{w16}", "xSG.{w16}.{w16}"],
  ),
  row("Twilio", ["SK{h32}", "token: SK{h32}"], ["SK{h31}", "xSK{h32}"]),
  row(
    "Twilio",
    ["TWILIO_API_KEY={a32}", 'twilio token: "{a32}"'],
    ["twilio_trace_id={a32}", "{a32}"],
  ),
  row("Mailgun", ["key-{h32}", "token: key-{h32}"], ["key-{h31}", "xkey-{h32}"]),
  row(
    "Mailgun",
    ["{h32}-{h8}-{h8}", '"{h32}-{h8}-{h8}"'],
    ["{h31}-{h8}-{h8}", "z9{h32}-{h8}-{h8}"],
  ),
  row(
    "Mailgun",
    ["MAILGUN_API_KEY={h32}", 'mailgun token: "{h32}"'],
    ["mailgun_trace_id={h32}", "{h32}"],
    "webhook-secret",
  ),
  row("Mailchimp", ["{l32}-us{d1}", '"{l32}-us{d2}"'], ["{l31}-us{d1}", "z9{l32}-us{d1}"]),
  row("Mailchimp", ["md-{w22}", "token: md-{w22}"], ["md-{w21}", "xmd-{w22}"]),
  row(
    "Mailchimp",
    ["MANDRILL_API_KEY={d2}{a20}", 'mandrill key: "{d2}{a20}"'],
    ["mandrill_trace_id={w22}", "{w22}"],
  ),
  row(
    "Brevo",
    ["xkeysib-{h64}-{w16}", "token: xsmtpsib-{h64}-{w16}"],
    ["xkeysib-{h63}-{w16}", "xxsmtpsib-{h64}-{w16}"],
  ),
  row("Resend", ["re_{a6}_{a20}", "token: re_{a12}_{a28}"], ["re_{a6}_{a19}", "xre_{a6}_{a20}"]),
  row("Facebook", ["EAA{a80}", "token: EAA{a92}"], ["EAA{a79}", "xEAA{a80}"], "oauth-token"),
  row(
    "Facebook",
    ["{d15}|{w27}", '"{d16}|{w39}"'],
    ["{d15}|{w26}", "z9{d15}|{w27}"],
    "oauth-token",
  ),
  row(
    "Facebook",
    ["FACEBOOK_API_KEY={h32}", 'fb token: "{h32}"'],
    ["fb_trace_id={h32}", "{h32}"],
    "client-secret",
  ),
  row("Instagram", ["IGQV{w80}", "token: IGAA{w92}"], ["IGQV{w79}", "xIGAA{w80}"], "oauth-token"),
  row(
    "X",
    ["AAAAAAAAAAAAAAAAAAAAA{w50}", "token: AAAAAAAAAAAAAAAAAAAAA{w62}"],
    ["AAAAAAAAAAAAAAAAAAAAA{w49}", "xAAAAAAAAAAAAAAAAAAAAA{w50}"],
  ),
  row(
    "X",
    ["TWITTER_API_KEY={d15}-{a20}", 'twitter token: "{d25}-{a32}"'],
    ["twitter_trace_id={d15}-{a20}", "{d15}-{a20}"],
    "oauth-token",
  ),
  row(
    "X",
    ["TWITTER_API_KEY={a25}", 'twitter token: "{a50}"'],
    ["twitter_trace_id={a25}", "{a25}"],
  ),
  row(
    "LinkedIn",
    ["LINKEDIN_API_KEY={d2}{a14}", 'linkedin token: "WPL_AP{d1}.{a28}"'],
    ["linkedin_trace_id={a16}", "{a16}"],
    "client-secret",
  ),
  row(
    "Twitch",
    ["TWITCH_API_KEY={l30}", 'twitch token: "{l30}"'],
    ["twitch_trace_id={l30}", "{l30}"],
    "oauth-token",
  ),
];
