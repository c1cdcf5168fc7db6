// The script of the team's page.

import { teamRecord } from "../../stores/team.ts";
import { find } from "./dom.ts";
import { bindTeamCollect } from "./team-collect.ts";
import { bindTeamResult } from "./team-result.ts";
import { bindTeamUndo } from "./team-undo.ts";

teamRecord.load();
const offer = bindTeamUndo(find(document, "[data-team-undo]", HTMLElement));
bindTeamCollect(find(document, "[data-team-collect]", HTMLElement));
bindTeamResult(find(document, "[data-team-result]", HTMLElement), offer);
