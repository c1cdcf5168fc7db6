// Two samples and two near misses for each row of the table of the same name, in its order.

import { type Case, row } from "./case.ts";

export const SOURCE_HOSTING_CASES: readonly Case[] = [
  row("GitHub", ["ghp_{a36}", "token: ghs_{a48}"], ["ghp_{a35}", "xghs_{a36}"]),
  row("GitHub", ["gho_{a36}", "token: ghr_{a48}"], ["gho_{a35}", "xghr_{a36}"], "oauth-token"),
  row(
    "GitHub",
    ["github_pat_{a22}", "token: github_pat_{a34}"],
    ["github_pat_{a21}", "xgithub_pat_{a22}"],
  ),
  row("GitLab", ["glpat-{w20}", "token: glwt-{w32}"], ["glpat-{w19}", "xglwt-{w20}"]),
  row(
    "GitLab",
    ["gloas-{w40}", "token: gloas-{w52}"],
    ["gloas-{w39}", "xgloas-{w40}"],
    "client-secret",
  ),
  row("GitLab", ["GR1348941{w20}", "token: GR1348941{w32}"], ["GR1348941{w19}", "xGR1348941{w20}"]),
  row(
    "GitLab",
    ["_gitlab_session={l32}", "token: _gitlab_session={l32}"],
    ["_gitlab_session={l31}", "x_gitlab_session={l32}"],
  ),
  row("Bitbucket", ["ATBB{w24}", "token: ATBB{w36}"], ["ATBB{w23}", "xATBB{w24}"]),
  row("Bitbucket", ["BBDC-{w40}", "token: BBDC-{w50}"], ["BBDC-{w39}", "xBBDC-{w40}"]),
  row("Atlassian", ["ATATT3{w50}", "token: ATSTT3{w62}"], ["ATATT3{w49}", "xATSTT3{w50}"]),
  row("Sourcegraph", ["sgp_{h40}", "token: slk_local_{h52}"], ["sgp_{h39}", "xslk_{h40}"]),
  row(
    "CircleCI",
    ["CCIPAT_{a22}_{h40}", "token: CCIPRJ_{a22}_{h40}"],
    ["CCIPAT_{a22}_{h39}", "xCCIPRJ_{a22}_{h40}"],
  ),
  row("Buildkite", ["bkua_{l40}", "token: bkua_{l40}"], ["bkua_{l39}", "xbkua_{l40}"]),
  row("Octopus Deploy", ["API-{u26}", "token: API-{u32}"], ["API-{u25}", "xAPI-{u26}"]),
  row(
    "Harness",
    ["pat.{w22}.{a24}.{a20}", "token: sat.{w22}.{a24}.{a20}"],
    ["pat.{w22}.{a23}.{a20}", "xsat.{w22}.{a24}.{a20}"],
  ),
  row("SonarQube", ["sqp_{a40}", "token: sqco_{a52}"], ["sqp_{a39}", "xsqco_{a40}"]),
  row("Snyk", ["snyk_uat.{w40}", "token: snyk_sat.{w52}"], ["snyk_uat.{w39}", "xsnyk_sat.{w40}"]),
  row("Prefect", ["pnu_{a36}", "token: pnb_{a36}"], ["pnu_{a35}", "xpnb_{a36}"]),
  row("Pulumi", ["pul-{h40}", "token: pul-{h40}"], ["pul-{h39}", "xpul-{h40}"]),
  row("Infracost", ["ico-{a32}", "token: ico-{a32}"], ["ico-{a31}", "box.ico-{h32}.png"]),
  row(
    "Postman",
    ["PMAK-{h24}-{h34}", "token: PMAK-{h24}-{h34}"],
    ["PMAK-{h24}-{h33}", "xPMAK-{h24}-{h34}"],
  ),
  row("ReadMe", ["rdme_{a50}", "token: rdme_{a62}"], ["rdme_{a49}", "xrdme_{a50}"]),
  row(
    "HashiCorp",
    ["{a14}.atlasv1.{w60}", '"{a14}.atlasv1.{w70}"'],
    ["{a14}.atlasv1.{w59}", "z9{a14}.atlasv1.{w60}"],
  ),
  row("GitHub", ["GITHUB_API_KEY={h40}", 'gh token: "{h40}"'], ["gh_trace_id={h40}", "{h40}"]),
  row(
    "Bitbucket",
    ["BITBUCKET_API_KEY={w64}", 'bitbucket token: "{a32}"'],
    ["bitbucket_trace_id={w64}", "{w64}"],
    "client-secret",
  ),
  row(
    "Atlassian",
    ["ATLASSIAN_API_KEY={a24}", 'trello token: "{h64}"'],
    ["trello_trace_id={a24}", "{a24}"],
  ),
  row(
    "Travis CI",
    ["TRAVIS_API_KEY={d2}{a20}", 'travis token: "{d2}{a20}"'],
    ["travis_trace_id={w22}", "{w22}"],
  ),
  row(
    "CircleCI",
    ["CIRCLECI_API_KEY={h40}", 'circle token: "{h40}"'],
    ["circle_trace_id={h40}", "{h40}"],
  ),
  row(
    "SonarQube",
    ["SONARQUBE_API_KEY={l40}", 'sonarcloud token: "{l40}"'],
    ["sonarcloud_trace_id={l40}", "{l40}"],
  ),
  row("Snyk", ["SNYK_API_KEY={uuid}", 'snyk token: "{UUID}"'], ["snyk_trace_id={uuid}", "{uuid}"]),
  row(
    "Codecov",
    ["CODECOV_API_KEY={l32}", 'codecov token: "{uuid}"'],
    ["codecov_trace_id={l32}", "{l32}"],
  ),
];
