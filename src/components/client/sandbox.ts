// The script of /sandbox/: what is done there reaches the cheat sheet, and a failed load is told.

import { listenForSheet } from "./sheet-listener.ts";
import { tellFailedSandboxes } from "./tell-failed-sandboxes.ts";

tellFailedSandboxes();
listenForSheet();
