// The first page's button: start, resume at a step, or walk again.

import { fill } from "../../labels/fill.ts";
import { watchDone } from "../../stores/progress.ts";
import { walkRecord } from "../../stores/walk.ts";
import { findAll } from "./dom.ts";

walkRecord.load();

for (const link of findAll(document, "a[data-start]", HTMLAnchorElement)) {
  const steps = (link.dataset.steps ?? "").split(" ");
  const start = { href: link.href, text: link.textContent };
  watchDone(link.dataset.start ?? "", (done) => {
    const next = steps.findIndex((id) => !done.includes(id));
    const begun = steps.some((id) => done.includes(id));
    if (next === -1) link.textContent = link.dataset.again ?? "";
    else
      link.textContent = begun
        ? fill(link.dataset.resume ?? "", { n: String(next + 1) })
        : start.text;
    link.href = begun && next !== -1 ? `${start.href}#${steps[next]}` : start.href;
  });
}
