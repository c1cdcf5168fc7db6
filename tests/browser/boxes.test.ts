/** The whole matrix in a browser: each kind of secret, put once into each box, and what is told. */
import type { Page as BrowserPage, Locator } from "playwright-core";
import { expect } from "vitest";
import keys from "../../content/auxot/api-keys.yaml";
import boxes from "../../content/auxot/boxes.yaml";
import credentials from "../../content/auxot/credentials.yaml";
import accounts from "../../content/auxot/linked-accounts.yaml";
import oauth from "../../content/auxot/oauth.yaml";
import webhook from "../../content/auxot/webhook.yaml";
import prompts from "../../content/site/prompts.yaml";
import site from "../../content/site/site.yaml";
import { BOXES, type Box, KINDS, type Kind, verdictOf } from "../../src/auxot/boxes.ts";
import { fill } from "../../src/labels/fill.ts";
import { nameOf } from "../../src/labels/name-of.ts";
import type { SampleKind } from "../../src/secrets/samples.ts";
import {
  appOn,
  expectStopped,
  field,
  press,
  says,
  signInAs,
  takeOtherSample,
  takeSample,
  turnTo,
} from "./support/app.ts";
import { lessonPath, lineField, sheetOn } from "./support/lesson.ts";
import { test } from "./support/test.ts";

const samples: Readonly<Record<Exclude<Kind, "chat-code">, { kind: SampleKind; vendor: string }>> =
  {
    "user-key": { kind: "auxot-user-key", vendor: "Auxot" },
    "team-key": { kind: "auxot-team-key", vendor: "Auxot" },
    "tools-key": { kind: "tools-connector-key", vendor: "Auxot" },
    "vendor-token": { kind: "github-token", vendor: "GitHub" },
    "webhook-secret": { kind: "stripe-webhook-secret", vendor: "Stripe" },
    "client-secret": { kind: "github-client-secret", vendor: "GitHub" },
    "oauth-token": { kind: "github-oauth-token", vendor: "GitHub" },
  };

const route = prompts["route-an-integration"];
const integration = route?.slots.integration?.label ?? "";

/** A value of a kind, as this tab hands it out: a sample, or the bot's code. */
async function valueFor(app: Locator, kind: Kind): Promise<string> {
  if (kind === "chat-code") {
    const screen = await turnTo(app, "linked-accounts");
    await press(screen, fill(accounts.sendNamed, { app: accounts.apps.slack }));
    const message = screen.locator(".app-message strong");
    await expect.poll(() => message.textContent()).toMatch(/\d{6}/);
    return /\d{6}/.exec((await message.textContent()) ?? "")?.[0] ?? "";
  }
  const form = await addCredential(await turnTo(app, "credentials"));
  const sample = samples[kind].kind;
  await (sample === "github-token" ? takeSample(form) : takeOtherSample(form, sample));
  return field(form, credentials.value).inputValue();
}

async function addCredential(screen: Locator): Promise<Locator> {
  await press(screen, credentials.add);
  return screen.getByRole("form", { name: credentials.add });
}

/** How a value is put into a box; returns where the answer is told. */
type Put = (page: BrowserPage, app: Locator, value: string, kind: Kind) => Promise<Locator>;

const puts: Readonly<Record<Box, Put>> = {
  "api-keys": async (_, app, value) => {
    const screen = await turnTo(app, "api-keys");
    await press(screen, keys.add);
    await field(screen, keys.name).fill(value);
    await press(screen, keys.create);
    return screen;
  },
  caller: async (_, app, value) => {
    const caller = (await turnTo(app, "api-keys")).getByRole("region", { name: keys.caller });
    await caller.getByRole("combobox", { name: keys.key }).selectOption({ label: keys.keyPaste });
    await field(caller, keys.pasted).fill(value);
    await press(caller, keys.call);
    return caller;
  },
  credentials: async (_, app, value, kind) => {
    const form = await addCredential(await turnTo(app, "credentials"));
    await field(form, credentials.name).fill(`A_${kind.toUpperCase().replace("-", "_")}`);
    await field(form, credentials.value).fill(value);
    await press(form, credentials.save);
    return app;
  },
  oauth: async (_, app, value) => {
    const screen = await turnTo(app, "oauth");
    await press(screen, oauth.add);
    await field(screen, oauth.clientId).fill("an-id");
    await field(screen, oauth.clientSecret).fill(value);
    await press(screen, oauth.save);
    return screen;
  },
  "linked-accounts": async (_, app, value, kind) => {
    const screen = await turnTo(app, "linked-accounts");
    const slack = { app: accounts.apps.slack };
    await press(screen, fill(accounts.sendNamed, slack));
    await says(screen, fill(accounts.sent, slack));
    const code = /\d{6}/.exec(await screen.locator(".app-message strong").innerText())?.[0] ?? "";
    await field(screen, fill(accounts.code, slack)).fill(kind === "chat-code" ? code : value);
    await press(screen, fill(accounts.confirmNamed, slack));
    return screen;
  },
  webhook: async (_, app, value) => {
    const vendor = (await turnTo(app, "api-keys")).getByRole("region", { name: webhook.title });
    await vendor
      .getByRole("combobox", { name: webhook.key })
      .selectOption({ label: webhook.paste });
    await field(vendor, webhook.secret).fill(value);
    await press(vendor, webhook.save);
    return vendor;
  },
  prompt: async (page, _, value) => {
    const prompt = page.getByRole("region", { name: route?.title ?? "" });
    if (!(await prompt.isVisible())) await page.getByText("Two more prompts").click();
    await prompt.getByRole("combobox", { name: integration }).fill(value);
    await press(prompt, site.copyPrompt);
    return prompt;
  },
  sheet: async (page, _, value) => {
    await lineField(page, "into").fill(value);
    await lineField(page, "into").blur();
    return sheetOn(page);
  },
};

for (const box of BOXES) {
  test(`each kind of secret in the box “${boxes.boxes[box].name}”`, async ({ open }) => {
    const onLesson = box === "prompt" || box === "sheet";
    const page = await open(onLesson ? lessonPath : "/sandbox/");
    const app = appOn(page, onLesson ? "credentials" : undefined);
    if (box === "oauth") await signInAs(app, "admin");
    for (const kind of KINDS) {
      const value = await valueFor(app, kind);
      const told = await puts[box](page, app, value, kind);
      const vendor = kind === "chat-code" ? "" : samples[kind].vendor;
      if (verdictOf(kind, box) !== "right") {
        await expectStopped(told, { secret: kind, vendor, box });
        if (box === "prompt") await told.getByRole("combobox", { name: integration }).fill("");
      } else if (box === "caller") {
        const who = nameOf(kind === "team-key" ? "team" : "you");
        await says(told, fill(keys.results.ok, { who }));
      } else await says(told, fill(boxes.cells[kind][box].now, { vendor }));
    }
  });
}
