// The path that a site is published under.

/** A base path with one slash at its end, such as "/learn/". */
export function basePath({ base }: { readonly base: string }): string {
  return base.replace(/\/*$/, "/");
}
