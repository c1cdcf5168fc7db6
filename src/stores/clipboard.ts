// Copying: true only when it was copied. Where the browser refuses, the text is left selected.

/** Copies a text; `fallback` holds the same text and is selected when the browser refuses. */
export async function copyText(
  text: string,
  fallback: HTMLInputElement | HTMLTextAreaElement,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(fallback);
  }
}

/** Copies what a field holds. */
export function copyField(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  return copyText(field.value, field);
}

/** The keys that copy a selected text on this machine. */
export function copyKeys(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘C" : "Ctrl+C";
}

/** The way that works on plain http, where there is no clipboard. */
function copySelected(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  field.focus();
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
