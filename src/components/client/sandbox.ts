// The script of /sandbox/: what is done there reaches the cheat sheet.

import { listenForSheet } from "./sheet-listener.ts";

listenForSheet();
