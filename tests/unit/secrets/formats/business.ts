// Two samples and two near misses for each row of the table of the same name, in its order.

import { type Case, row } from "./case.ts";

export const BUSINESS_CASES: readonly Case[] = [
  row("Notion", ["ntn_{a40}", "token: secret_{a52}"], ["ntn_{a39}", "xsecret_{a40}"]),
  row("Linear", ["lin_api_{a32}", "token: lin_api_{a44}"], ["lin_api_{a31}", "xlin_api_{a32}"]),
  row(
    "Linear",
    ["lin_oauth_{a32}", "token: lin_oauth_{a44}"],
    ["lin_oauth_{a31}", "xlin_oauth_{a32}"],
    "oauth-token",
  ),
  row(
    "Linear",
    ["lin_wh_{a32}", "token: lin_wh_{a44}"],
    ["lin_wh_{a31}", "xlin_wh_{a32}"],
    "webhook-secret",
  ),
  row(
    "Linear",
    ["LINEAR_API_KEY={h32}", 'linear token: "{h32}"'],
    ["linear_trace_id={h32}", "{h32}"],
    "client-secret",
  ),
  row("Figma", ["figd_{w36}", "token: figur_{w48}"], ["figd_{w35}", "xfigur_{w36}"]),
  row("ClickUp", ["pk_{d6}_{u32}", "token: pk_{d9}_{u32}"], ["pk_{d6}_{u31}", "xpk_{d6}_{u32}"]),
  row("Asana", ["1/{d13}:{a32}", '"1/{d16}/{d16}:{a44}"'], ["1/{d13}:{a31}", "z91/{d13}:{a32}"]),
  row(
    "Asana",
    ["ASANA_API_KEY={l32}", 'asana token: "{l32}"'],
    ["asana_trace_id={l32}", "{l32}"],
    "client-secret",
  ),
  row("Trello", ["ATTA{h70}", "token: ATTA{h80}"], ["ATTA{h69}", "xATTA{h70}"]),
  row(
    "Trello",
    ["TRELLO_API_KEY={h32}", 'trello token: "{h32}"'],
    ["trello_trace_id={h32}", "{h32}"],
  ),
  row(
    "HubSpot",
    ["pat-na1-{uuid}", "token: pat-ap1-{uuid}"],
    ["pat-na1-{h8}-{h4}-{h4}-{h12}", "xpat-ap1-{uuid}"],
  ),
  row(
    "HubSpot",
    ["HUBSPOT_API_KEY={uuid}", 'hubapi token: "{uuid}"'],
    ["hubapi_trace_id={uuid}", "{uuid}"],
  ),
  row(
    "Salesforce",
    ["00D{a12}!{a96}", '"00D{a15}!{a96}"'],
    ["00D{a12}!{a79}", "x00D{a12}!{a96}"],
    "oauth-token",
  ),
  row(
    "Salesforce",
    ["5AEP861{a80}", "refresh_token=5AEP861{a80}"],
    ["5AEP861{a59}", "x5AEP861{a80}"],
    "oauth-token",
  ),
  row(
    "Zendesk",
    ["ZENDESK_API_KEY={a40}", 'zendesk token: "{h64}"'],
    ["zendesk_trace_id={a40}", "{a40}"],
  ),
  row(
    "Intercom",
    ["INTERCOM_API_KEY={w60}", 'intercom token: "{w60}"'],
    ["intercom_trace_id={w60}", "{w60}"],
  ),
  row(
    "Close",
    ["api_{d3}{a19}.{a22}", "token: api_{d3}{a19}.{a22}"],
    ["api_{a19}.{a20}", "xapi_{a20}.{a20}"],
  ),
  row(
    "Zoho",
    ["1000.{h32}.{h32}", '"1000.{h32}.{h32}"'],
    ["1000.{h31}.{h32}", "z91000.{h32}.{h32}"],
    "oauth-token",
  ),
  row("Klaviyo", ["pk_{h34}", "token: pk_{a6}_{h34}"], ["pk_{h33}", "xpk_{h34}"]),
  row("Typeform", ["tfp_{w40}", "token: tfp_{w52}"], ["tfp_{w39}", "xtfp_{w40}"]),
  row("Frame.io", ["fio-u-{w64}", "token: fio-u-{w64}"], ["fio-u-{w63}", "xfio-u-{w64}"]),
  row("Dropbox", ["sl.{w100}", "token: sl.u.{w112}"], ["sl.{w99}", "xsl.u.{w100}"], "oauth-token"),
  row(
    "Dropbox",
    ["DROPBOX_API_KEY={l11}AAAAAAAAAA{w43}", 'dropbox token: "{w64}"'],
    ["dropbox_trace_id={l11}AAAAAAAAAA{w43}", "{l11}AAAAAAAAAA{w43}"],
  ),
  row(
    "Dropbox",
    ["DROPBOX_API_KEY={d2}{l13}", 'dropbox secret: "{d2}{l13}"'],
    ["dropbox_trace_id={l15}", "{l15}"],
    "client-secret",
  ),
  row("Adobe", ["p8e-{w32}", "token: p8e-{w32}"], ["p8e-{w31}", "xp8e-{w32}"], "client-secret"),
  row(
    "Zoom",
    ["ZOOM_API_KEY={a32}", 'zoom token: "{a32}"'],
    ["zoom_trace_id={a32}", "{a32}"],
    "client-secret",
  ),
  row(
    "Spotify",
    ["SPOTIFY_API_KEY={h32}", 'spotify token: "{h32}"'],
    ["spotify_trace_id={h32}", "{h32}"],
    "client-secret",
  ),
  row(
    "Spotify",
    ["SPOTIFY_API_KEY=BQ{w80}", 'spotify token: "AQ{w112}"'],
    ["spotify_trace_id=BQ{w80}", "BQ{w80}"],
    "oauth-token",
  ),
];
