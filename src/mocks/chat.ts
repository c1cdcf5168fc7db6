// The handler of Chat. What it answers with is fetched with the first message.

import { HttpResponse, http } from "msw/http";
import { paths } from "../auxot/api.ts";
import { traceMessage } from "../auxot/trace.ts";
import { bodies } from "./bodies.ts";
import { at, type Edge, refused, withBody, withRules, withSurroundings } from "./edge.ts";

export const chatHandlers = (edge: Edge) => [
  http.post(at(paths.chat), ({ request }) => {
    const rules = () => Promise.all([import("../auxot/chat.ts"), edge.loadPrompts()]);
    return withBody(request, bodies.chat, ({ message }) =>
      withRules(rules, ([{ answerChat }, prompts]) =>
        withSurroundings(edge, (surroundings) => {
          const workspace = edge.cell.read();
          const answered = answerChat(workspace, message, prompts, surroundings);
          if (!answered.ok) return refused(answered.refusal);
          const trace = { ...traceMessage(workspace.viewer) };
          return HttpResponse.json({ reply: { ...answered.reply }, trace });
        }),
      ),
    );
  }),
];
