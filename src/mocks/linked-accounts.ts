// Handlers of Settings → Linked Accounts.

import { HttpResponse, http } from "msw/http";
import { paths } from "../auxot/api.ts";
import { fitOf } from "../auxot/boxes.ts";
import { CHAT_APPS, enterCode, sendCode, unlink } from "../auxot/linked-accounts.ts";
import { viewOf } from "../auxot/view.ts";
import { bodies } from "./bodies.ts";
import { at, type Edge, settle, withSurroundings, withTyped } from "./edge.ts";

export const linkedAccountHandlers = (edge: Edge) =>
  CHAT_APPS.flatMap((app) => [
    http.post(at(paths.chatCode(app)), () =>
      withSurroundings(edge, (surroundings) => {
        const { workspace, code } = sendCode(edge.cell.read(), app, surroundings);
        edge.cell.commit(workspace);
        return HttpResponse.json({ view: viewOf(workspace), code });
      }),
    ),

    http.put(at(paths.chatLink(app)), ({ request }) =>
      withTyped(edge, request, bodies.code, ({ code }, surroundings) =>
        settle(edge, enterCode(edge.cell.read(), app, code, surroundings), () => ({
          fit: fitOf("chat-code", "", "linked-accounts"),
        })),
      ),
    ),

    http.delete(at(paths.chatLink(app)), () => settle(edge, unlink(edge.cell.read(), app))),
  ]);
