// Payments, banking, shops and trading.

import { near, shape } from "../format.ts";

export const PAYMENTS = [
  // https://paystack.com/docs/api/authentication/ (lower case; what begins so is else Stripe's)
  shape("Paystack", "sk_live_ sk_test_", /[a-f0-9]{40}(?![A-Za-z0-9])/),
  // https://docs.stripe.com/keys
  shape("Stripe", "sk_live_ sk_test_ sk_prod_ rk_live_ rk_test_ rk_prod_ sk_org_", /\w{10,247}/),
  // https://docs.stripe.com/webhooks
  shape("Stripe", "whsec_", /[\w+/=-]{24,128}/, "webhook-secret"),
  // https://docs.stripe.com/payments/payment-intents
  shape("Stripe", "pi_ seti_", /[A-Za-z0-9]{16,32}_secret_([A-Za-z0-9]{20,32})/),
  // https://developer.squareup.com/docs/build-basics/access-tokens
  shape("Square", "EAAA sq0atp-", /[\w=+-]{22,64}(?![\w=+-])/),
  shape("Square", "sq0csp- sq0csb-", /[\w\\-]{40,50}/, "client-secret"),
  // https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials/
  shape("PayPal", "access_token$", /(?:production|sandbox)\$[a-z0-9]{16}\$([a-f0-9]{32})/),
  // https://plaid.com/docs/api/items/#access-tokens
  shape(
    "Plaid",
    "access-sandbox- access-development- access-production-",
    /[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}/,
  ),
  // https://developer.flutterwave.com/v3.0/docs/authentication
  shape("Flutterwave", "FLWSECK-", /[a-z0-9]{32}-X/),
  shape("Flutterwave", "FLWSECK_TEST-", /[a-z0-9]{12,34}(?:-X)?/),
  // https://docs.easypost.com/docs/authentication
  shape("EasyPost", "EZAK EZTK", /[A-Za-z0-9]{54}/),
  // https://docs.goshippo.com/guides/authentication
  shape("Shippo", "shippo_live_ shippo_test_", /[a-fA-F0-9]{40}/),
  // https://duffel.com/docs/api/overview/test-mode
  shape("Duffel", "duffel_live_ duffel_test_", /[\w=-]{43}/),
  // https://razorpay.com/docs/api/authentication/
  near("Razorpay", /[A-Za-z0-9]{24}/, "rzp"),
  // https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing
  shape("Shopify", "shpss_", /[a-fA-F0-9]{32}/, "client-secret"),
  shape("Shopify", "shpat_ shpca_ shppa_ shpua_", /[A-Za-z0-9]{32}/),
  // https://www.checkout.com/docs/developer-resources/api/manage-api-keys
  shape(
    "Checkout.com",
    "sk_",
    /(?:sbox_)?(?:[a-z0-9]{26,32}|[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12})(?![\w-])/,
  ),
  near("Plaid", /[a-z0-9]{30}/),
  // https://developer.paypal.com/api/rest/authentication/
  near("PayPal", /E[\w-]{79}|[\w-]{80}/, "", "client-secret"),
  // https://docs.cdp.coinbase.com/api-reference/authentication
  near("Coinbase", /[\w-]{64}|[A-Za-z0-9]{32}/),
  // https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security
  near("Binance", /[A-Za-z0-9]{64}/),
];
