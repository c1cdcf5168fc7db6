// The writers' vocabulary as components. Its words and attributes are in src/gate/vocabulary.ts.

import AlsoNamed from "./AlsoNamed.astro";
import CheatSheet from "./CheatSheet.astro";
import Directions from "./Directions.astro";
import ExitCheck from "./ExitCheck.astro";
import FinishLine from "./FinishLine.astro";
import Fold from "./Fold.astro";
import Label from "./Label.astro";
import Mistake from "./Mistake.astro";
import Prompt from "./Prompt.astro";
import Question from "./Question.astro";
import Sandbox from "./Sandbox.astro";
import SettingsPath from "./SettingsPath.astro";
import Step from "./Step.astro";
import Team from "./Team.astro";
import Tip from "./Tip.astro";
import Tutorial from "./Tutorial.astro";
import WorthKnowing from "./WorthKnowing.astro";

export const vocabulary = {
  AlsoNamed,
  CheatSheet,
  Directions,
  ExitCheck,
  FinishLine,
  Fold,
  Label,
  Mistake,
  Prompt,
  Question,
  Sandbox,
  SettingsPath,
  Step,
  Team,
  Tip,
  Tutorial,
  WorthKnowing,
};
