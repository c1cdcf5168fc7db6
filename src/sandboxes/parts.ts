// The parts of screens that nobody needs before they have pressed a button.

import { part } from "./part.tsx";

export const DirectionLine = part(async () => (await import("./DirectionLine.tsx")).DirectionLine);
export const NewKey = part(async () => (await import("./NewKey.tsx")).NewKey);
export const PastedField = part(async () => (await import("./SecretField.tsx")).SecretField);
export const SceneNotes = part(async () => (await import("./SceneNotes.tsx")).SceneNotes);
export const WebhookHolds = part(async () => (await import("./WebhookHolds.tsx")).WebhookHolds);
