// Where the team's invites land, which is what the sheet is first of all copied for.

/** The places a sheet can be copied for; the words name each (content/site/sheet-form.yaml). */
export type Place = "slack" | "teams" | "email" | "docs";

export const INVITES: Place = "slack";
