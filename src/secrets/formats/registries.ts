// Package registries and container registries.

import { near, shape } from "../format.ts";

export const REGISTRIES = [
  // https://docs.npmjs.com/about-access-tokens
  shape("npm", "npm_", /[A-Za-z0-9]{36,64}/),
  // https://docs.npmjs.com/cli/configuring-npm/npmrc
  shape("npm", '_authToken= _authToken="', /[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/),
  // https://pypi.org/help/#apitoken
  shape("PyPI", "pypi-", /[\w-]{50,1000}/),
  // https://docs.docker.com/reference/api/hub/latest/operations/AuthCreateAccessToken.md
  shape("Docker", "dckr_pat_ dckr_oat_", /[\w-]{20,64}/),
  // https://guides.rubygems.org/api-key-scopes/
  shape("RubyGems", "rubygems_", /[a-f0-9]{48}/),
  // https://github.com/clojars/clojars-web/wiki/Deploy-Tokens
  shape("Clojars", "CLOJARS_", /[a-z0-9]{60}/),
  // https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package
  shape("NuGet", "oy2", /[a-z0-9]{43}(?!\w)/),
  // https://doc.rust-lang.org/cargo/reference/publishing.html
  shape("crates.io", "cio", /[A-Za-z0-9]{32}(?!\w)/),
  // https://jfrog.com/help/r/jfrog-platform-administration-documentation/understanding-identity-tokens
  shape("JFrog", "AKC", /[A-Za-z0-9]{10,80}(?![A-Za-z0-9])/),
  shape("JFrog", "cmVmd", /[A-Za-z0-9]{59}/),
  near("JFrog", /[a-z0-9]{73}|[a-z0-9]{64}/, "artifactory bintray xray"),
];
