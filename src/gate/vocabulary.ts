// The writers' vocabulary: every word a lesson may use, and what its attributes may be.

/** What an attribute's text must be. */
export type AttributeKind =
  | "page"
  | "label"
  | "goal"
  | "prompt"
  | "question"
  | "tutorial"
  | "mistake"
  | "scenario"
  | "step-id"
  | "team"
  | "text";

/** One word: what it takes, and where it may stand. */
export interface Word {
  readonly attributes: Readonly<Record<string, AttributeKind>>;
  /** Attributes that may be left out. */
  readonly optional?: Readonly<Record<string, AttributeKind>>;
  /** Whether it stands around other text. */
  readonly wraps: boolean;
  /** Whether it may stand within a line; the others have lines of their own. */
  readonly inline?: true;
}

/** The vocabulary. The same words, as components, are in src/components/vocabulary.ts. */
export const VOCABULARY: Readonly<Record<string, Word>> = {
  AlsoNamed: { attributes: { page: "page" }, wraps: false, inline: true },
  CheatSheet: { attributes: {}, wraps: false },
  Directions: { attributes: {}, wraps: false },
  ExitCheck: { attributes: {}, wraps: false },
  FinishLine: { attributes: {}, wraps: false },
  Fold: { attributes: { title: "text" }, wraps: true },
  Label: { attributes: { of: "label" }, wraps: false, inline: true },
  Mistake: { attributes: { id: "mistake" }, wraps: false },
  Prompt: { attributes: { id: "prompt" }, wraps: false },
  Question: { attributes: { id: "question" }, wraps: false },
  Sandbox: { attributes: { page: "page" }, optional: { start: "scenario" }, wraps: false },
  SettingsPath: { attributes: { page: "page" }, wraps: false, inline: true },
  Step: {
    attributes: { id: "step-id", goal: "goal", title: "text" },
    optional: { was: "text" },
    wraps: true,
  },
  Team: { attributes: { of: "team" }, wraps: false, inline: true },
  Tip: { attributes: {}, wraps: true },
  Tutorial: { attributes: { id: "tutorial" }, wraps: false, inline: true },
  WorthKnowing: { attributes: {}, wraps: true },
};
