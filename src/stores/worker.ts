// Whether the developers' service worker answers; secret fields take samples only while it does.

import { atom } from "nanostores";

export const $workerAnswers = atom(false);
