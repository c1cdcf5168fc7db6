// Types of the YAML files of content/ when they are imported: what their schemas promise.

declare module "*/auxot/api-keys.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot/api-keys.ts").apiKeys>;
  export default words;
}
declare module "*/auxot/boxes.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot/boxes.ts").boxes>;
  export default words;
}
declare module "*/auxot/chat.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot/chat.ts").chat>;
  export default words;
}
declare module "*/auxot/credentials.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot/credentials.ts").credentials>;
  export default words;
}
declare module "*/auxot/later.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot/later.ts").later>;
  export default words;
}
declare module "*/auxot/linked-accounts.yaml" {
  const words: import("zod").infer<
    typeof import("./schemas/auxot/linked-accounts.ts").linkedAccounts
  >;
  export default words;
}
declare module "*/auxot/oauth.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot/oauth.ts").oauth>;
  export default words;
}
declare module "*/auxot/pages.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot/pages.ts").pages>;
  export default words;
}
declare module "*/auxot/people.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot/people.ts").people>;
  export default words;
}
declare module "*/auxot/refusals.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot/refusals.ts").refusals>;
  export default words;
}
declare module "*/auxot/samples.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot/samples.ts").samples>;
  export default words;
}
declare module "*/auxot/scenarios.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot/scenarios.ts").scenarios>;
  export default words;
}
declare module "*/auxot/shell.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot/shell.ts").shell>;
  export default words;
}
declare module "*/auxot/teammates.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot/teammates.ts").teammates>;
  export default words;
}
declare module "*/auxot/trace.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot/trace.ts").trace>;
  export default words;
}
declare module "*/auxot/webhook.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot/webhook.ts").webhook>;
  export default words;
}
declare module "*/site/cheat-sheet.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site/cheat-sheet.ts").cheatSheet>;
  export default words;
}
declare module "*/site/exit-check-form.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site/exit-check.ts").exitCheckForm>;
  export default words;
}
declare module "*/site/exit-check.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site/exit-check.ts").exitCheck>;
  export default words;
}
declare module "*/site/mistakes.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site/mistakes.ts").mistakes>;
  export default words;
}
declare module "*/site/own-screen.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site/own-screen.ts").ownScreen>;
  export default words;
}
declare module "*/site/prompts.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site/prompts.ts").prompts>;
  export default words;
}
declare module "*/site/question-form.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site/questions.ts").questionForm>;
  export default words;
}
declare module "*/site/questions.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site/questions.ts").questions>;
  export default words;
}
declare module "*/site/reply-check.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site/reply-check.ts").replyCheck>;
  export default words;
}
declare module "*/site/shared-sheet.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site/shared-sheet.ts").sharedSheet>;
  export default words;
}
declare module "*/site/sheet-form.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site/sheet-form.ts").sheetForm>;
  export default words;
}
declare module "*/site/simulation.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site/simulation.ts").simulation>;
  export default words;
}
declare module "*/site/site.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site/site.ts").site>;
  export default words;
}
declare module "*/site/sources.yaml" {
  const words: import("./schemas/site/sources.ts").Sources;
  export default words;
}
declare module "*/site/team-page.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site/team-page.ts").teamPage>;
  export default words;
}
declare module "*/site/team-kit.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site/team-kit.ts").teamKit>;
  export default words;
}
declare module "*/site/tutorials.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site/tutorials.ts").tutorials>;
  export default words;
}
declare module "*/site/sheet-exports.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site/sheet-exports.ts").sheetExports>;
  export default words;
}
declare module "*/site/vendors.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site/vendors.ts").vendors>;
  export default words;
}
declare module "*/team.yaml" {
  const words: import("./schemas/team.ts").Team;
  export default words;
}
declare module "*/site/writers.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site/writers.ts").writers>;
  export default words;
}
