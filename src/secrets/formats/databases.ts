// Databases, search and content stores.

import { near, run, shape } from "../format.ts";

export const DATABASES = [
  // https://supabase.com/docs/guides/api/api-keys
  shape("Supabase", "sbp_ sb_secret_", /[\w-]{20,64}/),
  // https://planetscale.com/docs/api/reference/service-tokens
  shape("PlanetScale", "pscale_tkn_ pscale_pw_", /[\w=.-]{32,64}/),
  shape("PlanetScale", "pscale_oauth_", /[\w=.-]{32,64}/, "oauth-token"),
  // https://clickhouse.com/docs/products/cloud/features/admin-features/api/openapi
  shape("ClickHouse", "4b1d", /[A-Za-z0-9]{38}(?![A-Za-z0-9])/),
  // https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys
  shape("Elastic", "essu_", /[\w+/-]{40,200}={0,2}/),
  // https://www.algolia.com/doc/guides/security/api-keys/
  near("Algolia", /[a-f0-9]{32}/),
  // https://www.contentful.com/developers/docs/references/authentication/
  shape("Contentful", "CFPAT-", /[\w-]{43}/),
  near("Contentful", /[\w=-]{43}/),
  // https://www.sanity.io/docs/http-auth
  shape("Sanity", "sk", /(?=\S{0,60}\d)[A-Za-z0-9]{79,178}(?!\w)/),
  // https://airtable.com/developers/web/guides/personal-access-tokens
  shape("Airtable", "pat", /[A-Za-z0-9]{14}\.[a-f0-9]{64}/),
  // https://airtable.com/developers/web/api/oauth-reference
  shape("Airtable", "oaa", /[A-Za-z0-9]{14}\.v1\.[\w-]{20,400}\.[a-f0-9]{64}/, "oauth-token"),
  near("Airtable", /key[A-Za-z0-9]{14}|[a-z0-9]{17}/),
  // https://dev.maxmind.com/geoip/release-notes/2023-03-16-changes-to-maxmind-license-keys/
  run("MaxMind", /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/),
  // https://docs.mapbox.com/api/accounts/tokens/ (its public tokens begin with pk)
  shape("Mapbox", "sk.", /eyJ[\w-]{20,200}\.[\w-]{20,40}/),
  // https://docs.apify.com/platform/integrations/api
  shape("Apify", "apify_api_", /[A-Za-z0-9]{34,40}/),
  // https://io.adafruit.com/api/docs/
  shape("Adafruit", "aio_", /[A-Za-z0-9]{28}(?!\w)/),
  // https://alchemy.com/docs/create-an-api-key
  shape("Alchemy", "alcht_", /[A-Za-z0-9]{30}/),
];
