// Checks the reply to a prompt with blanks, and says whether it agrees with the rules.

import words from "../../../content/site/reply-check.yaml";
import { fill } from "../../labels/fill.ts";
import { checkPrompt, type Slots } from "../../learning/check-reply/check-prompt.ts";
import type { RouteFinding } from "../../learning/check-reply/check-route.ts";
import type { ScopeFinding } from "../../learning/check-reply/check-scope.ts";
import { productNames } from "./product-names.ts";

/** What there is to say of a reply. */
export function checkPromptReply(text: string, slots: Slots): string {
  const { kind, finding } = checkPrompt(text, slots, productNames);
  return kind === "route" ? tellRoute(finding) : tellScope(finding);
}

function tellRoute({ code, found, right }: RouteFinding): string {
  return fill(words.route[code], { found, path: productNames.pages[right].path });
}

function tellScope(finding: ScopeFinding): string {
  const { scope, scopes } = words;
  switch (finding.code) {
    case "not-a-page":
      return fill(scope["not-a-page"], { found: finding.found });
    case "elsewhere": {
      const { path } = productNames.pages[finding.right];
      return fill(scope.elsewhere, { found: finding.found, path });
    }
    case "too-few":
      return fill(scope["too-few"], { n: String(finding.n) });
    case "no-pick":
      return fill(scope["no-pick"], { pick: scopes[finding.pick] });
    case "differs": {
      const found = scopes[finding.found];
      if (finding.pick === null) return fill(scope.differsFromNone, { found });
      return fill(scope.differs, { found, pick: scopes[finding.pick] });
    }
    case "agrees":
      if (finding.pick === null) return scope.agreesWithNone;
      return fill(scope.agrees, { pick: scopes[finding.pick] });
  }
}
