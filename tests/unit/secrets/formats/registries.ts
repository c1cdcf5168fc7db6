// Two samples and two near misses for each row of the table of the same name, in its order.

import { type Case, row } from "./case.ts";

export const REGISTRIES_CASES: readonly Case[] = [
  row("npm", ["npm_{a36}", "token: npm_{a48}"], ["npm_{a35}", "xnpm_{a36}"]),
  row(
    "npm",
    ["_authToken={uuid}", 'token: _authToken="{uuid}'],
    ["//registry.npmjs.org/:_auth={h8}", "_authTokens={h8}-{h4}"],
  ),
  row("PyPI", ["pypi-{w50}", "token: pypi-{w62}"], ["pypi-{w49}", "xpypi-{w50}"]),
  row("Docker", ["dckr_pat_{w20}", "token: dckr_oat_{w32}"], ["dckr_pat_{w19}", "xdckr_oat_{w20}"]),
  row(
    "RubyGems",
    ["rubygems_{h48}", "token: rubygems_{h48}"],
    ["rubygems_{h47}", "xrubygems_{h48}"],
  ),
  row("Clojars", ["CLOJARS_{l60}", "token: CLOJARS_{l60}"], ["CLOJARS_{l59}", "xCLOJARS_{l60}"]),
  row("NuGet", ["oy2{l43}", "token: oy2{l43}"], ["oy2{l42}", "xoy2{l43}"]),
  row("crates.io", ["cio{a32}", "token: cio{a32}"], ["cio{a31}", "xcio{a32}"]),
  row("JFrog", ["AKCp{a69}", "token: AKCp{d2}{a67}"], ["AKCp{a5}", "xAKCp{a69}"]),
  row("JFrog", ["cmVmd{a59}", "token: cmVmd{a59}"], ["cmVmd{a58}", "xcmVmd{a59}"]),
  row("JFrog", ["JFROG_API_KEY={l73}", 'xray token: "{l64}"'], ["xray_trace_id={l73}", "{l73}"]),
];
