// Two samples and two near misses for each row of the table of the same name, in its order.

import { type Case, row } from "./case.ts";

export const CLOUDS_CASES: readonly Case[] = [
  row("AWS", ["AKIA{u16}", "token: ACCA{u16}"], ["AKIA{u15}", "xACCA{u16}"]),
  row("AWS", ["ABSK{b109}", "token: ABSK{b121}=="], ["ABSK{b108}", "xABSK{b109}"]),
  row(
    "AWS",
    ["bedrock-api-key-{b40}", "token: bedrock-api-key-{b52}=="],
    ["bedrock-api-key-{b39}", "xbedrock-api-key-{b40}"],
  ),
  row("Google", ["AIza{w35}", "token: AIza{w35}"], ["AIza{w34}", "xAIza{w35}"]),
  row(
    "Google",
    ["ya29.a0{w120}", "token: ya29.{w200}"],
    ["ya29.{w9}", "xya29.{w10}"],
    "oauth-token",
  ),
  row("Google", ["1//0{w30}", "token: 1//0{w42}"], ["1//0{w29}", "x1//0{w30}"], "oauth-token"),
  row("Google", ["4/0A{w30}", "token: 4/1A{w42}"], ["4/0A{w29}", "x4/1A{w30}"], "oauth-code"),
  row(
    "Google",
    ["GOCSPX-{w20}", "token: GOCSPX-{w32}"],
    ["GOCSPX-{w19}", "xGOCSPX-{w20}"],
    "client-secret",
  ),
  row(
    "Microsoft",
    [
      "DefaultEndpointsProtocol=https;AccountName=a;AccountKey={b86}==",
      "Endpoint=sb://a.servicebus.windows.net/;SharedAccessKey={b43}=",
    ],
    ["AccountKey=<key>", "AccountKeyName={a20}"],
  ),
  row(
    "Microsoft",
    [
      "https://a.blob.core.windows.net/c?sv=2026-02-06&sig={b43}%3D",
      "?sv=2026-02-06&ss=b&sig={b43}=",
    ],
    ["https://example.com/c?sig={b43}", "https://a.blob.core.windows.net/c?sv=2026-02-06"],
  ),
  row(
    "Microsoft",
    [
      "https://a.azurewebsites.net/api/run?code={w54}==",
      "a.azurewebsites.net/api/orders/new?code={w54}==",
    ],
    ["https://a.azurewebsites.net/api/run?code={a8}", "https://a.example.net/api/run?code={w54}"],
  ),
  row(
    "Microsoft",
    ["{a3}8Q~{w34}", "secret: {a3}8Q~{a31}"],
    ["{a3}8Q{w34}", "{a2}8Q~{a20}"],
    "client-secret",
  ),
  row("Microsoft", ["{b42}+ACR{a6}", '"{b42}+ACR{a6}"'], ["{b41}+ACR{a6}", "z9{b42}+ACR{a6}"]),
  row("Alibaba Cloud", ["LTAI{a17}", "token: LTAI{a21}"], ["LTAI{a16}", "xLTAI{a17}"]),
  row("Yandex", ["AQVN{w35}", "token: AQVN{w38}"], ["AQVN{w34}", "xAQVN{w35}"]),
  row(
    "Yandex",
    ["t1.{w1}.{w86}", "token: t1.{w20}==.{w86}=="],
    ["t1.{w8}.{w85}", "xt1.{w8}.{w86}"],
    "oauth-token",
  ),
  row("Yandex", ["YCA{w36}", "token: YCM{w38}"], ["YCA{w35}", "xYCM{w36}"]),
  row("DigitalOcean", ["dop_v1_{h64}", "token: dop_v1_{h64}"], ["dop_v1_{h63}", "xdop_v1_{h64}"]),
  row(
    "DigitalOcean",
    ["doo_v1_{h64}", "token: dor_v1_{h64}"],
    ["doo_v1_{h63}", "xdor_v1_{h64}"],
    "oauth-token",
  ),
  row(
    "Cloudflare",
    ["v1.0-{h24}-{h146}", "token: v1.0-{h24}-{h146}"],
    ["v1.0-{h24}-{h145}", "xv1.0-{h24}-{h146}"],
  ),
  row(
    "Cloudflare",
    ["cfut_{a40}{h8}", "token: cfk_{a40}{h8}"],
    ["cfut_{a39}{h8}", "xcfk_{a40}{h8}"],
  ),
  row("Heroku", ["HRKU-{w36}", "token: HRKU-{w48}"], ["HRKU-{w35}", "xHRKU-{w36}"]),
  row("Fly.io", ["fo1_{w43}", "token: fm2_{w55}==="], ["fo1_{w42}", "xfm2_{w43}"]),
  row("Netlify", ["nfp_{a36}", "token: nfo_{a46}"], ["nfp_{a35}", "xnfo_{a36}"]),
  row("Vercel", ["vcp_{a20}", "token: vck_{a32}"], ["vcp_{a19}", "xvck_{a20}"]),
  row("Deno", ["ddp_{a36}", "token: ddw_{a36}"], ["ddp_{a35}", "xddw_{a36}"]),
  row(
    "Tailscale",
    ["tskey-auth-{a12}-{a32}", "token: tskey-api-{a17}-{a32}"],
    ["tskey-auth-{a12}", "xtskey-auth-{a12}-{a32}"],
  ),
  row("ngrok", ["1{a26}_{a20}", '"1{a26}_{d1}{a21}"'], ["1{a25}_{a20}", "z91{a26}_{a20}"]),
  row("OpenShift", ["sha256~{w43}", "token: sha256~{w43}"], ["sha256~{w42}", "xsha256~{w43}"]),
  row("HashiCorp", ["hvs.{w24}", "token: hvr.{w36}"], ["hvs.{w23}", "xhvr.{w24}"]),
  row("HashiCorp", ["s.{d1}{a22}A", "token: b.{d1}{a22}A"], ["s.{d1}{a21}A", "x.s.replace"]),
  row(
    "Doppler",
    ["dp.pt.{a40}", "token: dp.audit.{w14}.{a44}"],
    ["dp.pt.{a39}", "xdp.audit.{a40}"],
  ),
  row(
    "1Password",
    ["ops_eyJ{b100}", "token: ops_eyJ{b112}==="],
    ["ops_eyJ{b99}", "xops_eyJ{b100}"],
  ),
  row(
    "1Password",
    ["A3-{u6}-{u11}-{u5}-{u5}-{u5}", "token: A3-{u6}-{u6}-{u5}-{u5}-{u5}-{u5}"],
    ["A3-{u6}-{u10}-{u5}-{u5}-{u5}", "xA3-{u6}-{u11}-{u5}-{u5}-{u5}"],
  ),
  row(
    "age",
    ["AGE-SECRET-KEY-1{u58}", "token: AGE-SECRET-KEY-1{u58}"],
    ["AGE-SECRET-KEY-1{u57}", "xAGE-SECRET-KEY-1{u58}"],
  ),
  row("Databricks", ["dapi{h32}", "token: dapi{h32}"], ["dapi{h31}", "xdapi{h32}"]),
  row(
    "IBM Cloud",
    ["IBMCLOUD_API_KEY={w44}", 'softlayer token: "{l64}"'],
    ["softlayer_trace_id={w44}", "{w44}"],
  ),
  row("AWS", ["AWS_API_KEY={b40}", 'amazon token: "{b40}"'], ["amazon_trace_id={b40}", "{b40}"]),
  row(
    "Alibaba Cloud",
    ["ALIBABACLOUD_API_KEY={a30}", 'aliyun token: "{a30}"'],
    ["aliyun_trace_id={a30}", "{a30}"],
  ),
  row(
    "Cloudflare",
    ["CLOUDFLARE_API_KEY={w40}", 'cf token: "{h37}"'],
    ["cf_trace_id={w40}", "{w40}"],
  ),
  row(
    "Heroku",
    ["HEROKU_API_KEY={uuid}", 'heroku token: "{uuid}"'],
    ["heroku_trace_id={uuid}", "{uuid}"],
  ),
  row(
    "Microsoft",
    ["MICROSOFT_API_KEY={h32}", 'azure token: "{a52}"'],
    ["azure_trace_id={h32}", "{h32}"],
  ),
  row(
    "Fastly",
    ["FASTLY_API_KEY={w32}", 'fastly token: "{w32}"'],
    ["fastly_trace_id={w32}", "{w32}"],
  ),
  row(
    "Netlify",
    ["NETLIFY_API_KEY={w40}", 'netlify token: "{w46}"'],
    ["netlify_trace_id={w40}", "{w40}"],
  ),
  row(
    "Vercel",
    ["VERCEL_API_KEY={a24}", 'vercel token: "{a24}"'],
    ["zeit_trace_id={a24}", "{a24}"],
  ),
  row(
    "Linode",
    ["LINODE_API_KEY={h64}", 'linode token: "{h64}"'],
    ["linode_trace_id={h64}", "{h64}"],
  ),
  row(
    "Hetzner",
    ["HETZNER_API_KEY={a64}", 'hcloud token: "{a64}"'],
    ["hcloud_trace_id={a64}", "{a64}"],
  ),
  row(
    "Okta",
    ["OKTA_API_KEY=00{w40}", 'okta token: "00{w40}"'],
    ["okta_trace_id=00{w40}", "00{w40}"],
  ),
  row(
    "Auth0",
    ["AUTH0_API_KEY={w64}", 'auth0 token: "{w64}"'],
    ["auth0_trace_id={w64}", "{w64}"],
    "client-secret",
  ),
];
