// Monitoring, errors, logs, analytics and feature flags.

import { near, run, shape } from "../format.ts";

export const MONITORING = [
  // https://docs.sentry.io/account/auth-tokens/
  shape("Sentry", "sntrys_ sntryu_ sntrya_ sntryi_", /[\w+/=-]{40,400}/),
  near("Sentry", /[a-f0-9]{64}/),
  // https://grafana.com/docs/grafana/latest/administration/service-accounts/
  shape("Grafana", "glsa_ glc_", /[\w+/=-]{32,400}/),
  // https://grafana.com/docs/grafana/latest/developers/http_api/authentication/
  shape("Grafana", "eyJrIjoi", /[A-Za-z0-9]{70,400}={0,3}(?![.\w])/),
  // https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/
  shape("New Relic", "NRAK- NRRA-", /[A-Za-z0-9]{27,42}/),
  shape("New Relic", "NRIQ- NRII-", /[\w-]{25,32}/),
  run(
    "New Relic",
    /(?:[a-f0-9]{32}|eu01xx[a-f0-9]{26})FFFFNRAL|(?:AA[a-f0-9]{40}|eu01xx[a-f0-9]{36})-NRMA/,
  ),
  near("New Relic", /[a-z0-9]{64}|[a-f0-9]{40}/),
  // https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication
  shape("Dynatrace", "dt0c01. dt0s01. dt0s02. dt0s16.", /[A-Za-z0-9]{8,24}\.[A-Za-z0-9]{64}/),
  // https://docs.datadoghq.com/account_management/api-app-keys/
  near("Datadog", /[a-f0-9]{32}|[a-z0-9]{40}/, "dd"),
  // https://docs.honeycomb.io/api/authentication
  shape("Honeycomb", "hcaik_ hcamk_ hcxik_ hcxmk_ hcxlk_ hcbik_", /[a-z0-9]{58}/),
  // https://posthog.com/docs/api
  shape("PostHog", "phx_ phs_", /\w{40,50}/),
  // https://support.pagerduty.com/main/docs/api-access-keys
  near("PagerDuty", /[\w+-]{20}|[a-f0-9]{32}/, "pd"),
  // https://support.atlassian.com/opsgenie/docs/api-key-management
  near("Opsgenie", /[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/),
  // https://docs.rollbar.com/docs/access-tokens
  near("Rollbar", /[a-f0-9]{32}/),
  // https://www.sumologic.com/help/docs/manage/security/access-keys/
  near("Sumo Logic", /[A-Za-z0-9]{64}/, "sumo"),
  // https://launchdarkly.com/docs/home/account/api
  shape(
    "LaunchDarkly",
    "api- sdk-",
    /[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[a-f0-9]{4}-[a-f0-9]{12}/,
  ),
  near("LaunchDarkly", /[\w=-]{40}/),
  // https://docs.mixpanel.com/reference/project-secret
  near("Mixpanel", /[A-Za-z0-9]{32}/),
  // https://www.twilio.com/docs/segment/connections/find-writekey
  near("Segment", /[A-Za-z0-9]{32}|[\w-]{43}\.[\w-]{43}/),
];
