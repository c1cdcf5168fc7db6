// The one line that shows which way a call went: caller → called, its request and its answer.

import shell from "../../content/auxot/shell.yaml";

/** The ends of a call, by the words' own keys. */
export type End = "script" | "auxot" | "github" | "mcp";

interface Props {
  readonly direction: "into" | "out" | "delegated";
  readonly from: End;
  readonly to: End;
  /** The request as it may be shown, its secret masked; null when none was made. */
  readonly request: string | null;
  /** The status, or a dash when nothing was sent. */
  readonly answer: string;
  /** Whether the call got through, was refused at the other end, or never left. */
  readonly outcome: "through" | "refused" | "stopped";
}

export function DirectionLine({ direction, from, to, request, answer, outcome }: Props) {
  return (
    <div className="direction-line" data-direction={direction} data-outcome={outcome}>
      <p className="direction-ends">
        <span>{shell.direction[from]}</span>
        <span className="direction-arrow">
          <span className="direction-glyph">{outcome === "stopped" ? "⇥" : "→"}</span>
          {outcome !== "through" && ` ${shell.direction[outcome]}`}
        </span>
        <span>{shell.direction[to]}</span>
      </p>
      <dl>
        {request && (
          <div>
            <dt>{shell.request}</dt>
            <dd>
              <code>{request}</code>
            </dd>
          </div>
        )}
        <div>
          <dt>{shell.answer}</dt>
          <dd>
            <code>{answer}</code>
          </dd>
        </div>
      </dl>
    </div>
  );
}
