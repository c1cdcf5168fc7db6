/** Walks the simulated app as a person would, to every field that a secret could be typed into. */
import type { Page as BrowserPage, Locator } from "playwright-core";
import apiKeys from "../../../content/auxot/api-keys.yaml";
import chat from "../../../content/auxot/chat.yaml";
import credentials from "../../../content/auxot/credentials.yaml";
import linkedAccounts from "../../../content/auxot/linked-accounts.yaml";
import oauth from "../../../content/auxot/oauth.yaml";
import pages from "../../../content/auxot/pages.yaml";
import shell from "../../../content/auxot/shell.yaml";
import webhook from "../../../content/auxot/webhook.yaml";
import type { Place } from "../../../src/auxot/pages.ts";
import type { PersonId } from "../../../src/auxot/people.ts";
import { fill } from "../../../src/labels/fill.ts";

/** The credential that the app is given, so that there is a value to replace. */
export const savedName = "GITHUB_TOKEN";

export interface AppField {
  /** As `readControls` names it: its section and its label. */
  readonly name: string;
  readonly page: Place;
  readonly viewer?: PersonId;
  /** Whether it is a field for secrets, which takes nothing that merely looks real. */
  readonly forSecrets: boolean;
  /** From the open page to the field: opens its form and fills what else must be filled. */
  readonly reach: (app: Locator) => Promise<Locator>;
  /** The name of the button that takes the field's text. */
  readonly submit: string;
}

/** Every field of the simulated app; a test fails when the app shows another one. */
export const appFields: readonly AppField[] = [
  {
    name: `${pages.credentials.name} › ${credentials.name}`,
    page: "credentials",
    forSecrets: false,
    submit: credentials.save,
    reach: async (app) => {
      await unfoldForm(app, credentials.add);
      return box(app, credentials.name);
    },
  },
  {
    name: `${pages.credentials.name} › ${credentials.value}`,
    page: "credentials",
    forSecrets: true,
    submit: credentials.save,
    reach: async (app) => {
      await unfoldForm(app, credentials.add);
      await box(app, credentials.name).fill("ANOTHER_NAME");
      return box(app, credentials.value);
    },
  },
  {
    name: `${pages.credentials.name} › ${fill(credentials.replacing, { name: savedName })}`,
    page: "credentials",
    forSecrets: true,
    submit: credentials.save,
    reach: async (app) => {
      await saveSample(app);
      await press(app, fill(credentials.replaceNamed, { name: savedName }));
      return box(app, fill(credentials.replacing, { name: savedName }));
    },
  },
  {
    name: `${pages["api-keys"].name} › ${apiKeys.name}`,
    page: "api-keys",
    forSecrets: false,
    submit: apiKeys.create,
    reach: async (app) => {
      await unfoldForm(app, apiKeys.add);
      return box(app, apiKeys.name);
    },
  },
  ...(["authorization", "x-api-key"] as const).map(
    (header): AppField => ({
      name: `${apiKeys.caller} › ${apiKeys.pasted}`,
      page: "api-keys",
      forSecrets: true,
      submit: apiKeys.call,
      reach: async (app) => {
        await app.getByLabel(apiKeys.key, { exact: true }).selectOption(apiKeys.keyPaste);
        await app.getByRole("radio", { name: apiKeys.headers[header] }).check();
        return box(app, apiKeys.pasted);
      },
    }),
  ),
  {
    name: `${pages.oauth.name} › ${oauth.clientId}`,
    page: "oauth",
    viewer: "admin",
    forSecrets: false,
    submit: oauth.save,
    reach: async (app) => {
      await unfoldForm(app, oauth.add);
      return box(app, oauth.clientId);
    },
  },
  {
    name: `${pages.oauth.name} › ${oauth.clientSecret}`,
    page: "oauth",
    viewer: "admin",
    forSecrets: true,
    submit: oauth.save,
    reach: async (app) => {
      await unfoldForm(app, oauth.add);
      await box(app, oauth.clientId).fill("an-id");
      return box(app, oauth.clientSecret);
    },
  },
  {
    name: `${pages.oauth.name} › ${fill(oauth.newSecret, { vendor: "GitHub" })}`,
    page: "oauth",
    viewer: "admin",
    forSecrets: true,
    submit: oauth.save,
    reach: async (app) => {
      const replace = fill(oauth.replaceSecretNamed, { vendor: "GitHub" });
      const label = fill(oauth.newSecret, { vendor: "GitHub" });
      if (!(await box(app, label).isVisible())) await press(app, replace);
      return box(app, label);
    },
  },
  {
    name: `${webhook.title} › ${webhook.secret}`,
    page: "api-keys",
    forSecrets: true,
    submit: webhook.save,
    reach: async (app) => {
      await app.getByLabel(webhook.key, { exact: true }).selectOption(webhook.paste);
      return box(app, webhook.secret);
    },
  },
  ...Object.values(linkedAccounts.apps).map((app): AppField => {
    const label = fill(linkedAccounts.code, { app });
    return {
      name: `${pages["linked-accounts"].name} › ${label}`,
      page: "linked-accounts",
      forSecrets: false,
      submit: fill(linkedAccounts.confirmNamed, { app }),
      reach: async (root) => {
        await press(root, fill(linkedAccounts.sendNamed, { app }));
        await said(root);
        return box(root, label);
      },
    };
  }),
  {
    name: `${shell.chat} › ${chat.message}`,
    page: "chat",
    forSecrets: false,
    submit: chat.send,
    reach: async (app) => box(app, chat.message),
  },
];

/** The simulated app, on a lesson the one about a page. */
export function appOf(page: BrowserPage, about?: string): Locator {
  return page.getByRole("group", { name: about ? `${shell.frame}: ${about}` : shell.frame });
}

/** Opens a Settings page afresh, from the menu, as the one who can see the field; or Chat. */
export async function openSettings(app: Locator, page: Place, viewer: PersonId = "you") {
  if (page === "chat") {
    await press(app, shell.chat);
    await box(app, chat.message).waitFor();
    return;
  }
  const menu = app.getByRole("button", { name: pages[page].name });
  const back = app.getByRole("button", { name: shell.backToMenu });
  await menu.or(back).first().waitFor();
  if (await back.isVisible()) await back.click();
  const toAdmin = app.getByRole("button", { name: shell.switchToAdmin });
  const toYou = app.getByRole("button", { name: shell.switchToYou });
  const [wanted, done] = viewer === "admin" ? [toAdmin, toYou] : [toYou, toAdmin];
  await menu.click({ trial: true }); // Until then the app is not connected.
  if (await wanted.isVisible()) await wanted.click();
  await done.waitFor();
  await menu.click();
  await back.waitFor(); // The screen is fetched when it is first opened.
}

/** Presses the button of a name. */
export async function press(app: Locator, name: string): Promise<void> {
  await app.getByRole("button", { name, exact: true }).click();
}

/** Opens a form with its button, which is there only while the form is not. */
async function unfoldForm(app: Locator, name: string): Promise<void> {
  if (await app.getByRole("button", { name, exact: true }).isVisible()) await press(app, name);
}

/** The text field of a label. */
export function box(app: Locator, label: string): Locator {
  return app.getByRole("textbox", { name: label, exact: true });
}

/** Waits until the app says what came of an act. */
export async function said(app: Locator, text: RegExp = /\S/): Promise<void> {
  await app.getByRole("status").filter({ hasText: text }).first().waitFor();
}

/** Saves a sample under `savedName`, unless that was done before, and opens the page again. */
async function saveSample(app: Locator): Promise<void> {
  const replace = fill(credentials.replaceNamed, { name: savedName });
  if (await app.getByRole("button", { name: replace, exact: true }).isVisible()) return;
  await unfoldForm(app, credentials.add);
  await box(app, credentials.name).fill(savedName);
  await press(app, shell.useSample);
  await said(app);
  await press(app, credentials.save);
  await app.getByRole("button", { name: replace, exact: true }).waitFor();
  await openSettings(app, "credentials");
}
