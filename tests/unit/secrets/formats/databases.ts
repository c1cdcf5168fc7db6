// Two samples and two near misses for each row of the table of the same name, in its order.

import { type Case, row } from "./case.ts";

export const DATABASES_CASES: readonly Case[] = [
  row("Supabase", ["sbp_{w20}", "token: sb_secret_{w32}"], ["sbp_{w19}", "xsb_secret_{w20}"]),
  row(
    "PlanetScale",
    ["pscale_tkn_{w32}", "token: pscale_pw_{w44}"],
    ["pscale_tkn_{w31}", "xpscale_pw_{w32}"],
  ),
  row(
    "PlanetScale",
    ["pscale_oauth_{w32}", "token: pscale_oauth_{w44}"],
    ["pscale_oauth_{w31}", "xpscale_oauth_{w32}"],
    "oauth-token",
  ),
  row("ClickHouse", ["4b1d{a38}", "token: 4b1d{a38}"], ["4b1d{a37}", "x4b1d{a38}"]),
  row("Elastic", ["essu_{w40}", "token: essu_{w52}=="], ["essu_{w39}", "xessu_{w40}"]),
  row(
    "Algolia",
    ["ALGOLIA_API_KEY={h32}", 'algolia token: "{h32}"'],
    ["algolia_trace_id={h32}", "{h32}"],
  ),
  row("Contentful", ["CFPAT-{w43}", "token: CFPAT-{w43}"], ["CFPAT-{w42}", "xCFPAT-{w43}"]),
  row(
    "Contentful",
    ["CONTENTFUL_API_KEY={w43}", 'contentful token: "{w43}"'],
    ["contentful_trace_id={w43}", "{w43}"],
  ),
  row("Sanity", ["sk{a79}", "token: sk{a91}"], ["sk{a78}", "xsk{a79}"]),
  row(
    "Airtable",
    ["pat{a14}.{h64}", "token: pat{a14}.{h64}"],
    ["pat{a14}.{h63}", "xpat{a14}.{h64}"],
  ),
  row(
    "Airtable",
    ["oaa{a14}.v1.{w200}.{h64}", "token: oaa{a14}.v1.{w20}.{h64}"],
    ["oaa{a14}.v1.{w200}.{h63}", "xoaa{a14}.v1.{w200}.{h64}"],
    "oauth-token",
  ),
  row(
    "Airtable",
    ["AIRTABLE_API_KEY=key{d2}{a12}", 'airtable token: "key{d2}{a12}"'],
    ["airtable_trace_id=key{a14}", "key{a14}"],
  ),
  row("MaxMind", ["{a6}_{a29}_mmk", '"{a6}_{a29}_mmk"'], ["{a6}_{a28}_mmk", "z9{a6}_{a29}_mmk"]),
  row(
    "Mapbox",
    ["sk.eyJ{w20}.{w20}", "token: sk.eyJ{w32}.{w32}"],
    ["sk.eyJ{w19}.{w20}", "xsk.eyJ{w20}.{w20}"],
  ),
  row(
    "Apify",
    ["apify_api_{a34}", "token: apify_api_{a40}"],
    ["apify_api_{a33}", "xapify_api_{a34}"],
  ),
  row("Adafruit", ["aio_{a28}", "token: aio_{a28}"], ["aio_{a27}", "xaio_{a28}"]),
  row("Alchemy", ["alcht_{a30}", "token: alcht_{a30}"], ["alcht_{a29}", "xalcht_{a30}"]),
];
