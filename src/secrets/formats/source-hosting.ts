// Source hosting, continuous integration and the tools around code.

import { near, run, shape } from "../format.ts";

export const SOURCE_HOSTING = [
  // https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github
  shape("GitHub", "ghp_ ghs_", /[A-Za-z0-9]{36,255}/),
  shape("GitHub", "gho_ ghu_ ghr_", /[A-Za-z0-9]{36,255}/, "oauth-token"),
  shape("GitHub", "github_pat_", /\w{22,255}/),
  // https://docs.gitlab.com/security/tokens/#token-prefixes
  shape(
    "GitLab",
    "glpat- gldt- glrt- glptt- glft- glagent- glcbt- glsoat- glffct- glimt- glwt-",
    /[\w-]{20,300}/,
  ),
  shape("GitLab", "gloas-", /[\w-]{40,128}/, "client-secret"),
  shape("GitLab", "GR1348941", /[\w-]{20,50}/),
  // https://docs.gitlab.com/administration/settings/account_and_limit_settings/#session-duration
  shape("GitLab", "_gitlab_session=", /[a-z0-9]{32}/),
  // https://support.atlassian.com/bitbucket-cloud/docs/using-app-passwords/
  shape("Bitbucket", "ATBB", /[\w=.-]{24,64}/),
  // https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html
  shape("Bitbucket", "BBDC-", /[\w+/@-]{40,50}/),
  // https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
  shape("Atlassian", "ATATT3 ATCTT3 ATSTT3", /[\w=-]{50,255}/),
  // https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token
  shape("Sourcegraph", "sgp_ slk_", /(?:(?:[a-fA-F0-9]{16}|local)_)?[a-fA-F0-9]{40,64}/),
  // https://circleci.com/changelog/new-format-for-api-access-tokens/
  shape("CircleCI", "CCIPAT_ CCIPRJ_", /\w{22}_[a-f0-9]{40}/),
  // https://buildkite.com/docs/apis/managing-api-tokens
  shape("Buildkite", "bkua_", /[a-z0-9]{40}/),
  // https://octopus.com/docs/api/authentication/create-an-api-key
  shape("Octopus Deploy", "API-", /[A-Z0-9]{26,32}(?!\w)/),
  // https://developer.harness.io/docs/platform/Role-Based-Access-Control/add-and-manage-api-keys
  shape("Harness", "pat. sat.", /[\w-]{22}\.[A-Za-z0-9]{24}\.[A-Za-z0-9]{20}/),
  // https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens.md
  shape("SonarQube", "sqp_ squ_ sqa_ sqco_", /[A-Za-z0-9]{40,60}/),
  // https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api
  shape("Snyk", "snyk_uat. snyk_sat.", /[\w.-]{40,200}/),
  // https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys
  shape("Prefect", "pnu_ pnb_", /[A-Za-z0-9]{36}/),
  // https://www.pulumi.com/docs/administration/access-identity/access-tokens/
  shape("Pulumi", "pul-", /[a-f0-9]{40}/),
  // https://www.infracost.io/docs/infracost_cloud/key_concepts/
  shape("Infracost", "ico-", /[A-Za-z0-9]{32}(?!\.)/),
  // https://learning.postman.com/docs/reference/postman-api/authentication
  shape("Postman", "PMAK-", /[a-fA-F0-9]{24}-[a-fA-F0-9]{34}/),
  // https://docs.readme.com/main/docs/rdme
  shape("ReadMe", "rdme_", /\w{50,80}/),
  // https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens
  run("HashiCorp", /[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/),

  // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  near("GitHub", /[a-f0-9]{40}/, "gh"),
  // https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/
  near("Bitbucket", /[\w=-]{64}|[A-Za-z0-9]{32}/, "", "client-secret"),
  near("Atlassian", /[A-Za-z0-9]{24}|[a-f0-9]{64}/, "jira confluence trello"),
  // https://docs.travis-ci.com/user/triggering-builds/
  near("Travis CI", /[\w-]{22}/, "travis"),
  near("CircleCI", /[a-f0-9]{40}/, "circle"),
  near("SonarQube", /[a-z0-9]{40}/, "sonar sonarcloud"),
  near("Snyk", /[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/),
  // https://docs.codecov.com/docs/codecov-tokens
  near("Codecov", /[a-z0-9]{32}|[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/),
];
