// Copying: true only when it was copied. Where the browser refuses, the text is left selected.

/** One text in the forms that different programs paste. */
export interface Flavours {
  readonly plain: string;
  /** For programs that paste formatted text; left out where the plain form is what is wanted. */
  readonly html?: string;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Copies a text in all its forms. `fallback` holds its plain form; it is selected when the browser
 * refuses, and copying it by hand brings all forms along.
 */
export async function copyFlavours(flavours: Flavours, fallback: Field): Promise<boolean> {
  try {
    await write(flavours);
    return true;
  } catch {
    return copySelected(flavours, fallback);
  }
}

/** Copies a plain text; `fallback` holds the same text. */
export function copyText(text: string, fallback: Field): Promise<boolean> {
  return copyFlavours({ plain: text }, fallback);
}

/** Copies what a field holds. */
export function copyField(field: Field): Promise<boolean> {
  return copyText(field.value, field);
}

/** The keys that copy a selected text on this machine. */
export function copyKeys(): string {
  // A phone has no keys for it, but offers it beside the selection.
  if (/iPhone|iPad|Android/.test(navigator.userAgent)) return "Copy";
  return /Mac/.test(navigator.userAgent) ? "⌘C" : "Ctrl+C";
}

function write({ plain, html }: Flavours): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(plain);
  const blob = (text: string, type: string) => new Blob([text], { type });
  const item = new ClipboardItem({
    "text/plain": blob(plain, "text/plain"),
    "text/html": blob(html, "text/html"),
  });
  return navigator.clipboard.write([item]);
}

/** The way that works on plain http, where there is no clipboard. */
function copySelected({ plain, html }: Flavours, field: Field): boolean {
  // Whether a script or the learner's own keys copy it: the event takes all forms along.
  field.oncopy = (event) => {
    if (html === undefined || !event.clipboardData) return;
    event.clipboardData.setData("text/plain", plain);
    event.clipboardData.setData("text/html", html);
    event.preventDefault();
  };
  field.focus();
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
