// CRM, work tools, files, forms and the rest of an office.

import { near, run, shape } from "../format.ts";

export const BUSINESS = [
  // https://developers.notion.com/guides/authorization/overview
  shape("Notion", "ntn_ secret_", /[A-Za-z0-9]{40,64}(?!\w)/),
  // https://linear.app/developers/graphql
  shape("Linear", "lin_api_", /[A-Za-z0-9]{32,64}/),
  shape("Linear", "lin_oauth_", /[A-Za-z0-9]{32,80}/, "oauth-token"),
  shape("Linear", "lin_wh_", /[A-Za-z0-9]{32,80}/, "webhook-secret"),
  near("Linear", /[a-f0-9]{32}/, "", "client-secret"),
  // https://developers.figma.com/docs/rest-api/authentication/
  shape("Figma", "figd_ figu_ figp_ figoh_ figor_ figuh_ figur_", /[\w=-]{36,64}/),
  // https://developer.clickup.com/docs/authentication
  shape("ClickUp", "pk_", /\d{6,9}_[A-Z0-9]{32}/),
  // https://developers.asana.com/docs/personal-access-token
  run("Asana", /[0-2]\/\d{13,16}(?:\/\d{13,16})?:[A-Za-z0-9]{32,64}/),
  near("Asana", /[a-z0-9]{32}/, "", "client-secret"),
  // https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/
  shape("Trello", "ATTA", /[a-fA-F0-9]{70,80}/),
  near("Trello", /[a-f0-9]{32}|[A-Za-z0-9-]{64}/),
  // https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview
  shape(
    "HubSpot",
    "pat-na1- pat-na2- pat-na3- pat-eu1- pat-ap1-",
    /[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/,
  ),
  near("HubSpot", /[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}/, "hubapi"),
  // https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flows_ca.htm&language=en_US&type=5
  run("Salesforce", /00D[A-Za-z0-9]{12,15}![\w.]{80,130}/, "oauth-token"),
  shape("Salesforce", "5AEP861", /[\w.=]{60,120}/, "oauth-token"),
  // https://developer.zendesk.com/api-reference/introduction/security-and-auth/
  near("Zendesk", /[A-Za-z0-9]{40}|[a-f0-9]{64}/),
  // https://developers.intercom.com/docs/build-an-integration/learn-more/authentication
  near("Intercom", /[\w=-]{60}/),
  // https://developer.close.com/api/overview/api-key-authentication
  shape("Close", "api_", /(?=\S{0,24}\d)[A-Za-z0-9]{20,24}\.[A-Za-z0-9]{20,24}/),
  // https://www.zoho.com/crm/developer/docs/api/v8/oauth-overview.html
  run("Zoho", /1000\.[a-f0-9]{32}\.[a-f0-9]{32}/, "oauth-token"),
  // https://developers.klaviyo.com/en/docs/retrieve_api_credentials
  shape("Klaviyo", "pk_", /(?:[A-Za-z0-9]{6}_)?[a-f0-9]{34}(?!\w)/),
  // https://www.typeform.com/developers/get-started/personal-access-token/
  shape("Typeform", "tfp_", /[\w.=-]{40,59}/),
  // https://developer.frame.io/platform/v2/authentication.md
  shape("Frame.io", "fio-u-", /[\w=-]{64}/),
  // https://developers.dropbox.com/oauth-guide
  shape("Dropbox", "sl. sl.u.", /[\w=-]{100,1500}/, "oauth-token"),
  near("Dropbox", /[a-z0-9]{11}AAAAAAAAAA[\w=-]{43}|[\w-]{64}/),
  near("Dropbox", /[a-z0-9]{15}/, "", "client-secret"),
  // https://developer.adobe.com/developer-console/docs/guides/authentication/
  shape("Adobe", "p8e-", /[\w-]{32}(?!\w)/, "client-secret"),
  // https://developers.zoom.us/docs/integrations/oauth/
  near("Zoom", /[A-Za-z0-9]{32}/, "", "client-secret"),
  // https://developer.spotify.com/documentation/web-api/concepts/access-token
  near("Spotify", /[a-f0-9]{32}/, "", "client-secret"),
  near("Spotify", /BQ[\w-]{80,200}|AQ[\w-]{100,200}/, "", "oauth-token"),
];
