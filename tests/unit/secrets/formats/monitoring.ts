// Two samples and two near misses for each row of the table of the same name, in its order.

import { type Case, row } from "./case.ts";

export const MONITORING_CASES: readonly Case[] = [
  row("Sentry", ["sntrys_{b40}", "token: sntryi_{b52}"], ["sntrys_{b39}", "xsntryi_{b40}"]),
  row(
    "Sentry",
    ["SENTRY_API_KEY={h64}", 'sentry token: "{h64}"'],
    ["sentry_trace_id={h64}", "{h64}"],
  ),
  row("Grafana", ["glsa_{b32}", "token: glc_{b44}"], ["glsa_{b31}", "xglc_{b32}"]),
  row("Grafana", ["eyJrIjoi{a70}", "token: eyJrIjoi{a82}==="], ["eyJrIjoi{a69}", "xeyJrIjoi{a70}"]),
  row("New Relic", ["NRAK-{a27}", "token: NRRA-{a39}"], ["NRAK-{a26}", "xNRRA-{a27}"]),
  row("New Relic", ["NRIQ-{w25}", "token: NRII-{w32}"], ["NRIQ-{w24}", "xNRII-{w25}"]),
  row("New Relic", ["{h32}FFFFNRAL", '"eu01xx{h36}-NRMA"'], ["{h31}FFFFNRAL", "z9{h32}FFFFNRAL"]),
  row(
    "New Relic",
    ["NEWRELIC_API_KEY={l64}", 'newrelic token: "{h40}"'],
    ["newrelic_trace_id={l64}", "{l64}"],
  ),
  row(
    "Dynatrace",
    ["dt0c01.{a8}.{a64}", "token: dt0s16.{a20}.{a64}"],
    ["dt0c01.{a8}.{a63}", "xdt0s16.{a8}.{a64}"],
  ),
  row("Datadog", ["DATADOG_API_KEY={h32}", 'dd token: "{l40}"'], ["dd_trace_id={h32}", "{h32}"]),
  row("Honeycomb", ["hcaik_{l58}", "token: hcbik_{l58}"], ["hcaik_{l57}", "xhcbik_{l58}"]),
  row("PostHog", ["phx_{a40}", "token: phs_{a50}"], ["phx_{a39}", "xphs_{a40}"]),
  row(
    "PagerDuty",
    ["PAGERDUTY_API_KEY={d2}{a18}", 'pd token: "{h32}"'],
    ["pd_trace_id={w20}", "{w20}"],
  ),
  row(
    "Opsgenie",
    ["OPSGENIE_API_KEY={uuid}", 'opsgenie token: "{uuid}"'],
    ["opsgenie_trace_id={uuid}", "{uuid}"],
  ),
  row(
    "Rollbar",
    ["ROLLBAR_API_KEY={h32}", 'rollbar token: "{h32}"'],
    ["rollbar_trace_id={h32}", "{h32}"],
  ),
  row(
    "Sumo Logic",
    ["SUMOLOGIC_API_KEY={a64}", 'sumo token: "{a64}"'],
    ["sumo_trace_id={a64}", "{a64}"],
  ),
  row(
    "LaunchDarkly",
    ["api-{h8}-{h4}-4{h3}-{h4}-{h12}", "token: sdk-{h8}-{h4}-4{h3}-{h4}-{h12}"],
    ["api-{h8}-{h4}-4{h3}-{h4}-{h11}", "xsdk-{h8}-{h4}-4{h3}-{h4}-{h12}"],
  ),
  row(
    "LaunchDarkly",
    ["LAUNCHDARKLY_API_KEY={w40}", 'launchdarkly token: "{w40}"'],
    ["launchdarkly_trace_id={w40}", "{w40}"],
  ),
  row(
    "Mixpanel",
    ["MIXPANEL_API_KEY={a32}", 'mixpanel token: "{a32}"'],
    ["mixpanel_trace_id={a32}", "{a32}"],
  ),
  row(
    "Segment",
    ["SEGMENT_API_KEY={a32}", 'segment token: "{w43}.{w43}"'],
    ["segment_trace_id={a32}", "{a32}"],
  ),
];
