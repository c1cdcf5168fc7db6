// Schema of content/site/team-kit.yaml.

import { words } from "../../words-schema.ts";

const instead = "in any text, when content/team.yaml does not say";

export const teamKit = words({
  admin: instead,
  ask: instead,
  vault: instead,
  vendors: instead,
  at: "in any text, with {name} and {host}",
});
