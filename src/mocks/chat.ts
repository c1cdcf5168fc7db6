// The handler of Chat. What it answers with is fetched with the first message.

import { HttpResponse, http } from "msw/http";
import { paths } from "../auxot/api.ts";
import { traceMessage } from "../auxot/trace.ts";
import { bodies } from "./bodies.ts";
import { at, type Edge, refused, withBody, withSurroundings } from "./edge.ts";

export const chatHandlers = (edge: Edge) => [
  http.post(at(paths.chat), ({ request }) =>
    withBody(request, bodies.chat, async ({ message }) => {
      const loaded = await Promise.all([import("../auxot/chat.ts"), edge.loadPrompts()]).catch(
        () => null,
      );
      if (!loaded) return refused({ code: "recogniser-missing" });
      const [{ answerChat }, prompts] = loaded;
      return withSurroundings(edge, (surroundings) => {
        const workspace = edge.cell.read();
        const answered = answerChat(workspace, message, prompts, surroundings);
        if (!answered.ok) return refused(answered.refusal);
        const trace = { ...traceMessage(workspace.viewer) };
        return HttpResponse.json({ reply: { ...answered.reply }, trace });
      });
    }),
  ),
];
