/** Where the repository is, and where tests may keep what costs time to make. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const rootDirectory = fileURLToPath(new URL("../../..", import.meta.url));
/** Ignored by git; safe to delete at any time. */
export const cacheDirectory = join(rootDirectory, ".cache");
