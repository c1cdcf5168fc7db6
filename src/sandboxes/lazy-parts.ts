// The parts of screens that nobody needs before they have pressed a button.

import { lazyPart } from "./lazy-part.tsx";

export const DirectionLine = lazyPart(
  async () => (await import("./DirectionLine.tsx")).DirectionLine,
);
export const NewKey = lazyPart(async () => (await import("./NewKey.tsx")).NewKey);
export const PastedField = lazyPart(async () => (await import("./SecretField.tsx")).SecretField);
export const SceneNotes = lazyPart(async () => (await import("./SceneNotes.tsx")).SceneNotes);
export const WebhookHolds = lazyPart(async () => (await import("./WebhookHolds.tsx")).WebhookHolds);
