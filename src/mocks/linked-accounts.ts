// Handlers of Settings → Linked Accounts. Their rules are fetched with the first request.

import { HttpResponse, http } from "msw/http";
import { paths } from "../auxot/api.ts";
import { fitOf } from "../auxot/boxes.ts";
import { CHAT_APPS } from "../auxot/chat-apps.ts";
import { viewOf } from "../auxot/view.ts";
import { bodies } from "./bodies.ts";
import { at, type Edge, settle, withRules, withSurroundings, withTyped } from "./edge.ts";

const rules = () => import("../auxot/linked-accounts.ts");

export const linkedAccountHandlers = (edge: Edge) =>
  CHAT_APPS.flatMap((app) => [
    http.post(at(paths.chatCode(app)), () =>
      withRules(rules, ({ sendCode }) =>
        withSurroundings(edge, (surroundings) => {
          const { workspace, code } = sendCode(edge.cell.read(), app, surroundings);
          edge.cell.commit(workspace);
          return HttpResponse.json({ view: viewOf(workspace), code });
        }),
      ),
    ),

    http.put(at(paths.chatLink(app)), ({ request }) =>
      withRules(rules, ({ enterCode }) =>
        withTyped(edge, request, bodies.code, ({ code }, surroundings) =>
          settle(edge, enterCode(edge.cell.read(), app, code, surroundings), () => ({
            fit: fitOf("chat-code", "", "linked-accounts"),
          })),
        ),
      ),
    ),

    http.delete(at(paths.chatLink(app)), () =>
      withRules(rules, ({ unlink }) => settle(edge, unlink(edge.cell.read(), app))),
    ),
  ]);
