// Two samples and two near misses for each row of the table of the same name, in its order.

import { type Case, row } from "./case.ts";

const braintree = (...parts: readonly string[]): string => ["access_token", ...parts].join("$");

export const PAYMENTS_CASES: readonly Case[] = [
  row("Paystack", ["sk_live_{h40}", "token: sk_test_{h40}"], ["sk_live_{h8}", "xsk_live_{h40}"]),
  row("Stripe", ["sk_live_{a24}", "token: rk_test_{a99}"], ["sk_live_{a9}", "xsk_org_{a10}"]),
  row(
    "Stripe",
    ["whsec_{b24}", "token: whsec_{b36}"],
    ["whsec_{b23}", "xwhsec_{b24}"],
    "webhook-secret",
  ),
  row(
    "Stripe",
    ["pi_{a16}_secret_{a20}", "token: seti_{a28}_secret_{a32}"],
    ["pi_{a16}_secret_{a19}", "xseti_{a16}_secret_{a20}"],
  ),
  row("Square", ["EAAA{w22}", "token: sq0atp-{w34}"], ["EAAA{w21}", "xsq0atp-{w22}"]),
  row(
    "Square",
    ["sq0csp-{w40}", "token: sq0csb-{w50}"],
    ["sq0csp-{w39}", "xsq0csb-{w40}"],
    "client-secret",
  ),
  row(
    "PayPal",
    [braintree("production", "{l16}", "{h32}"), `token: ${braintree("sandbox", "{l16}", "{h32}")}`],
    [braintree("production", "{l15}"), braintree("test", "{l16}")],
  ),
  row(
    "Plaid",
    ["access-sandbox-{uuid}", "token: access-production-{uuid}"],
    ["access-sandbox-{h8}-{h4}-{h4}-{h12}", "xaccess-production-{uuid}"],
  ),
  row(
    "Flutterwave",
    ["FLWSECK-{l32}-X", "token: FLWSECK-{l32}-X"],
    ["FLWSECK-{l31}-X", "xFLWSECK-{l32}-X"],
  ),
  row(
    "Flutterwave",
    ["FLWSECK_TEST-{l12}", "token: FLWSECK_TEST-{l24}-X"],
    ["FLWSECK_TEST-{l11}", "xFLWSECK_TEST-{l12}"],
  ),
  row("EasyPost", ["EZAK{a54}", "token: EZTK{a54}"], ["EZAK{a53}", "xEZTK{a54}"]),
  row(
    "Shippo",
    ["shippo_live_{h40}", "token: shippo_test_{h40}"],
    ["shippo_live_{h39}", "xshippo_test_{h40}"],
  ),
  row(
    "Duffel",
    ["duffel_live_{w43}", "token: duffel_test_{w43}"],
    ["duffel_live_{w42}", "xduffel_test_{w43}"],
  ),
  row(
    "Razorpay",
    ["RAZORPAY_API_KEY={d2}{a22}", 'rzp secret: "{d2}{a20}7k"'],
    ["rzp_trace_id={a24}", "{a24}"],
  ),
  row(
    "Shopify",
    ["shpss_{h32}", "token: shpss_{h32}"],
    ["shpss_{h31}", "xshpss_{h32}"],
    "client-secret",
  ),
  row("Shopify", ["shpat_{h32}", "token: shpua_{a32}"], ["shpat_{h31}", "xshpua_{a32}"]),
  row("Checkout.com", ["sk_{l26}", "token: sk_sbox_{uuid}"], ["sk_{l25}", "xsk_{l26}"]),
  row("Plaid", ["PLAID_API_KEY={l30}", 'plaid token: "{l30}"'], ["plaid_trace_id={l30}", "{l30}"]),
  row(
    "PayPal",
    ["PAYPAL_API_KEY=E{w79}", 'paypal token: "{w80}"'],
    ["paypal_trace_id=E{w79}", "E{w79}"],
    "client-secret",
  ),
  row(
    "Coinbase",
    ["COINBASE_API_KEY={w64}", 'coinbase token: "{a32}"'],
    ["coinbase_trace_id={w64}", "{w64}"],
  ),
  row(
    "Binance",
    ["BINANCE_API_KEY={a64}", 'binance token: "{a64}"'],
    ["binance_trace_id={a64}", "{a64}"],
  ),
];
