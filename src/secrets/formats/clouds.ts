// Clouds, hosting, networks, and what keeps secrets for others.

import { near, run, shape } from "../format.ts";

export const CLOUDS = [
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
  shape("AWS", "AKIA ASIA ABIA ACCA", /[A-Z0-9]{16}(?![A-Za-z0-9])/),
  // https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
  shape("AWS", "ABSK", /[A-Za-z0-9+/]{109,269}={0,2}/),
  shape("AWS", "bedrock-api-key-", /[A-Za-z0-9+/]{40,2000}={0,2}/),
  // https://cloud.google.com/docs/authentication/api-keys
  shape("Google", "AIza", /[\w-]{35}(?![\w-])/),
  // https://developers.google.com/identity/protocols/oauth2
  shape("Google", "ya29.", /[\w.-]{10,2048}/, "oauth-token"),
  shape("Google", "1//0", /[\w-]{30,200}/, "oauth-token"),
  shape("Google", "4/0A 4/1A", /[\w-]{30,200}/, "oauth-code"),
  shape("Google", "GOCSPX-", /[\w-]{20,64}/, "client-secret"),
  // https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage
  shape("Microsoft", "AccountKey= SharedAccessKey=", /[\w+/]{40,90}={0,2}/),
  // https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview
  shape("Microsoft", "sig=", /(?<=(?:windows\.net|[?&;]s[vretp]=)\S{0,300})[\w+/-]{40,60}={0,2}/),
  // https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to
  shape("Microsoft", ".azurewebsites.net/api/", /[\w/-]{1,80}\?code=([\w/+-]{40,80}={0,2})/),
  // https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials
  run("Microsoft", /[\w~.]{3}\dQ~[\w~.-]{31,34}/, "client-secret"),
  // https://learn.microsoft.com/en-us/azure/container-registry/container-registry-authentication
  run("Microsoft", /[A-Za-z0-9+/]{42}\+ACR[A-Za-z0-9]{6}/),
  // https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair
  shape("Alibaba Cloud", "LTAI", /[A-Za-z0-9]{17,21}(?![A-Za-z0-9])/),
  // https://yandex.cloud/en/docs/iam/concepts/authorization/api-key
  shape("Yandex", "AQVN", /[\w-]{35,38}/),
  shape("Yandex", "t1.", /[\w-]{1,200}={0,2}\.[\w-]{86}={0,2}/, "oauth-token"),
  shape("Yandex", "YCA YCP YCM", /[\w-]{36,38}(?![\w-])/),
  // https://docs.digitalocean.com/notes/2022/api-token-format
  shape("DigitalOcean", "dop_v1_", /[a-f0-9]{64}/),
  shape("DigitalOcean", "doo_v1_ dor_v1_", /[a-f0-9]{64}/, "oauth-token"),
  // https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/
  shape("Cloudflare", "v1.0-", /[a-f0-9]{24}-[a-f0-9]{146}/),
  // https://developers.cloudflare.com/fundamentals/api/get-started/token-formats
  shape("Cloudflare", "cfut_ cfat_ cfk_", /[A-Za-z0-9]{40}[a-f0-9]{8}/),
  // https://devcenter.heroku.com/articles/authentication
  shape("Heroku", "HRKU-", /[\w-]{36,64}/),
  // https://fly.io/docs/security/tokens/
  shape("Fly.io", "fo1_ fm1a_ fm1r_ fm2_", /[\w+/-]{43,800}={0,3}/),
  // https://answers.netlify.com/t/change-to-the-netlify-authentication-token-format/106146
  shape("Netlify", "nfp_ nfc_ nfo_", /\w{36,46}/),
  // https://vercel.com/changelog/new-token-formats-and-secret-scanning
  shape("Vercel", "vcp_ vci_ vca_ vcr_ vck_", /[A-Za-z0-9]{20,64}/),
  // https://docs.deno.com/deploy/
  shape("Deno", "ddp_ ddw_", /[A-Za-z0-9]{36}/),
  // https://tailscale.com/kb/1277/key-prefixes
  shape("Tailscale", "tskey-", /[a-z]{3,12}-(\w{6,40}-\w{10,80})/),
  // https://ngrok.com/docs/gateway/agent/authtokens
  run("ngrok", /[12][A-Za-z0-9]{26}_\d?[A-Za-z0-9]{20,21}/),
  // https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html-single/oauth_apis
  shape("OpenShift", "sha256~", /[\w-]{43}(?![\w-])/),
  // https://developer.hashicorp.com/vault/docs/concepts/tokens
  shape("HashiCorp", "hvs. hvb. hvr.", /[\w-]{24,300}/),
  shape("HashiCorp", "s. b.", /(?=[A-Za-z]{0,23}\d)(?=\S{0,23}[A-Z])[A-Za-z0-9]{24}(?![\w.-])/),
  // https://docs.doppler.com/reference/auth-token-formats
  shape(
    "Doppler",
    "dp.pt. dp.ct. dp.st. dp.sa. dp.scim. dp.audit.",
    /(?:[\w-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
  ),
  // https://developer.1password.com/docs/service-accounts/
  shape("1Password", "ops_", /eyJ[A-Za-z0-9+/]{100,2000}={0,3}/),
  // https://support.1password.com/secret-key-security/
  shape(
    "1Password",
    "A3-",
    /[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}/,
  ),
  // https://age-encryption.org/v1
  shape("age", "AGE-SECRET-KEY-1", /[A-Z0-9]{58}/),
  // https://docs.databricks.com/aws/en/dev-tools/auth/pat
  shape("Databricks", "dapi", /[a-f0-9]{32}/),
  // https://cloud.ibm.com/docs/iam?topic=iam-userapikey
  near("IBM Cloud", /[\w-]{44}|[a-z0-9]{64}/, "ibm softlayer"),

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
  near("AWS", /[\w+/]{40}/, "amazon"),
  near("Alibaba Cloud", /[A-Za-z0-9]{30}/, "alibaba aliyun"),
  near("Cloudflare", /[\w-]{40}|[a-f0-9]{37}/, "cf"),
  near("Heroku", /[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/),
  near("Microsoft", /[a-f0-9]{32}|[\w+/]{43}=|[\w+/]{86}==|[A-Za-z0-9]{52}/, "azure"),
  // https://www.fastly.com/documentation/reference/api/auth-tokens/
  near("Fastly", /[\w=-]{32}/),
  near("Netlify", /[\w=-]{40,46}/),
  near("Vercel", /[A-Za-z0-9]{24}/),
  // https://techdocs.akamai.com/linode-api/reference/get-started
  near("Linode", /[a-f0-9]{64}/),
  // https://docs.hetzner.com/cloud/api/faq/
  near("Hetzner", /[A-Za-z0-9]{64}/, "hcloud"),
  // https://developer.okta.com/docs/guides/create-an-api-token/main/
  near("Okta", /00[\w=-]{40}/),
  // https://auth0.com/docs/get-started/applications/application-settings
  near("Auth0", /[\w-]{64}/, "", "client-secret"),
];
