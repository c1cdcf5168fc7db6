// Handlers of Settings → Linked Accounts. Its rules are fetched with the first request.

import { HttpResponse, http } from "msw/http";
import { paths } from "../auxot/api.ts";
import { fitOf } from "../auxot/boxes.ts";
import { CHAT_APPS } from "../auxot/chat-apps.ts";
import { viewOf } from "../auxot/view.ts";
import { bodies } from "./bodies.ts";
import { at, type Edge, settle, withSurroundings, withTyped } from "./edge.ts";

const rules = () => import("../auxot/linked-accounts.ts");

export const linkedAccountHandlers = (edge: Edge) =>
  CHAT_APPS.flatMap((app) => [
    http.post(at(paths.chatCode(app)), async () => {
      const { sendCode } = await rules();
      return withSurroundings(edge, (surroundings) => {
        const { workspace, code } = sendCode(edge.cell.read(), app, surroundings);
        edge.cell.commit(workspace);
        return HttpResponse.json({ view: viewOf(workspace), code });
      });
    }),

    http.put(at(paths.chatLink(app)), async ({ request }) => {
      const { enterCode } = await rules();
      return withTyped(edge, request, bodies.code, ({ code }, surroundings) =>
        settle(edge, enterCode(edge.cell.read(), app, code, surroundings), () => ({
          fit: fitOf("chat-code", "", "linked-accounts"),
        })),
      );
    }),

    http.delete(at(paths.chatLink(app)), async () => {
      const { unlink } = await rules();
      return settle(edge, unlink(edge.cell.read(), app));
    }),
  ]);
