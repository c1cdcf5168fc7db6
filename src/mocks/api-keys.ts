// Handlers of Settings → API Keys and of the addresses a script calls with a key. Their rules are
// fetched with the first request.

import { HttpResponse, http } from "msw/http";
import { CALL_ADDRESSES, type CallAddress, paths } from "../auxot/api.ts";
import { traceCall } from "../auxot/trace.ts";
import { bodies } from "./bodies.ts";
import { at, type Edge, refused, settle, withRules, withSurroundings, withTyped } from "./edge.ts";

const rules = () => import("../auxot/api-keys.ts");

export const apiKeyHandlers = (edge: Edge) => [
  http.post(at(paths.keys), ({ request }) =>
    withRules(rules, ({ createKey }) =>
      withTyped(edge, request, bodies.key, (body, surroundings) =>
        settle(edge, createKey(edge.cell.read(), body, surroundings), ({ key, plaintext }) => ({
          key: { id: key.id, name: key.name },
          plaintext,
        })),
      ),
    ),
  ),

  http.delete<{ id: string }>(at(paths.key(":id")), ({ params }) =>
    withRules(rules, ({ deleteKey }) => settle(edge, deleteKey(edge.cell.read(), params.id))),
  ),

  ...CALL_ADDRESSES.map((address) =>
    http.get(at(paths.called(address)), ({ request }) => answer(edge, address, request.headers)),
  ),
];

function answer(edge: Edge, address: CallAddress, headers: Headers): Promise<Response> {
  return withRules(rules, ({ answerCall, maskedCall }) =>
    withSurroundings(edge, (surroundings) => {
      const workspace = edge.cell.read();
      const { header, key } = presentedKey(headers);
      const outcome = answerCall(workspace, key, address, surroundings);
      if (!outcome.ok) return refused(outcome.refusal);
      const { answer: answered } = outcome;
      const trace = traceCall(address, header, maskedCall(workspace, key), answered);
      const error = answered.status === 200 ? {} : { error: answered.result };
      return HttpResponse.json(
        { answer: { ...answered }, trace: { ...trace }, ...error },
        { status: answered.status },
      );
    }),
  );
}

/** The key of a request; both headers work on every route ([api]). */
function presentedKey(headers: Headers) {
  const bearer = headers.get("authorization")?.match(/^Bearer\s+(.*)$/i)?.[1];
  const key = bearer ?? headers.get("x-api-key");
  return {
    header: bearer === undefined && key !== null ? "x-api-key" : "authorization",
    key,
  } as const;
}
