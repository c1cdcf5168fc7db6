// Fetching a part of the page when it is needed.

/** A part that could not be fetched, whatever the browser calls that. */
export class NotLoadedError extends Error {
  override readonly name = "NotLoadedError";
}

/** Waits for a part that is being fetched. */
export async function loaded<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (cause) {
    throw new NotLoadedError("A part of the page did not load.", { cause });
  }
}
