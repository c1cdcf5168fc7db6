// `npm run check`: the writers' gate. Every fault in one run, each on a line; exit 1 when there is one.

import { formatFault } from "../labels/fault.ts";
import { checkContent } from "./check-content.ts";

const faults = checkContent(process.cwd());
for (const fault of faults) console.error(formatFault(fault));
console.log(
  faults.length === 0 ? "No faults in content/." : `Faults in content/: ${faults.length}.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
