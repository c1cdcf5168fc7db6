// Types of the YAML files of content/ when they are imported: what their schemas promise.

declare module "*/auxot/api-keys.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot.ts").apiKeys>;
  export default words;
}
declare module "*/auxot/boxes.yaml" {
  const words: import("zod").infer<typeof import("./schemas/boxes.ts").boxes>;
  export default words;
}
declare module "*/auxot/chat.yaml" {
  const words: import("zod").infer<typeof import("./schemas/chat.ts").chat>;
  export default words;
}
declare module "*/auxot/credentials.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot.ts").credentials>;
  export default words;
}
declare module "*/auxot/later.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot.ts").later>;
  export default words;
}
declare module "*/auxot/linked-accounts.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot.ts").linkedAccounts>;
  export default words;
}
declare module "*/auxot/oauth.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot.ts").oauth>;
  export default words;
}
declare module "*/auxot/pages.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot.ts").pages>;
  export default words;
}
declare module "*/auxot/people.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot.ts").people>;
  export default words;
}
declare module "*/auxot/refusals.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot.ts").refusals>;
  export default words;
}
declare module "*/auxot/samples.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot.ts").samples>;
  export default words;
}
declare module "*/auxot/scenarios.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot.ts").scenarios>;
  export default words;
}
declare module "*/auxot/shell.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot.ts").shell>;
  export default words;
}
declare module "*/auxot/teammates.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot.ts").teammates>;
  export default words;
}
declare module "*/auxot/trace.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot.ts").trace>;
  export default words;
}
declare module "*/auxot/webhook.yaml" {
  const words: import("zod").infer<typeof import("./schemas/auxot.ts").webhook>;
  export default words;
}
declare module "*/site/cheat-sheet.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site.ts").cheatSheet>;
  export default words;
}
declare module "*/site/exit-check-form.yaml" {
  const words: import("zod").infer<typeof import("./schemas/exit-check.ts").exitCheckForm>;
  export default words;
}
declare module "*/site/exit-check.yaml" {
  const words: import("zod").infer<typeof import("./schemas/exit-check.ts").exitCheck>;
  export default words;
}
declare module "*/site/mistakes.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site.ts").mistakes>;
  export default words;
}
declare module "*/site/own-screen.yaml" {
  const words: import("zod").infer<typeof import("./schemas/own-screen.ts").ownScreen>;
  export default words;
}
declare module "*/site/prompts.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site.ts").prompts>;
  export default words;
}
declare module "*/site/question-form.yaml" {
  const words: import("zod").infer<typeof import("./schemas/questions.ts").questionForm>;
  export default words;
}
declare module "*/site/questions.yaml" {
  const words: import("zod").infer<typeof import("./schemas/questions.ts").questions>;
  export default words;
}
declare module "*/site/reply-check.yaml" {
  const words: import("zod").infer<typeof import("./schemas/reply-check.ts").replyCheck>;
  export default words;
}
declare module "*/site/shared-sheet.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site.ts").sharedSheet>;
  export default words;
}
declare module "*/site/sheet-form.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site.ts").sheetForm>;
  export default words;
}
declare module "*/site/simulation.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site.ts").simulation>;
  export default words;
}
declare module "*/site/site.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site.ts").site>;
  export default words;
}
declare module "*/site/sources.yaml" {
  const words: import("./schemas/sources.ts").Sources;
  export default words;
}
declare module "*/site/team-page.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site.ts").teamPage>;
  export default words;
}
declare module "*/site/team-kit.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site.ts").teamKit>;
  export default words;
}
declare module "*/site/tutorials.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site.ts").tutorials>;
  export default words;
}
declare module "*/site/sheet-exports.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site.ts").sheetExports>;
  export default words;
}
declare module "*/site/vendors.yaml" {
  const words: import("zod").infer<typeof import("./schemas/site.ts").vendors>;
  export default words;
}
declare module "*/team.yaml" {
  const words: import("./schemas/team.ts").Team;
  export default words;
}
declare module "*/site/writers.yaml" {
  const words: import("zod").infer<typeof import("./schemas/writers.ts").writers>;
  export default words;
}
