// How a page tells its script which steps a lesson has.

/** Ids in order, a blank between the steps and a colon before each id that a step had earlier. */
export function writeStepIds(
  steps: readonly { readonly id: string; readonly was: readonly string[] }[],
): string {
  return steps.map(({ id, was }) => [id, ...was].join(":")).join(" ");
}

/** The steps again, each as all the ids it has had, the present one first. */
export function readStepIds(text: string): readonly (readonly string[])[] {
  return text.split(" ").map((step) => step.split(":"));
}
