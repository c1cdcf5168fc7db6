// What the recogniser says about a text: types only, nothing here exists at run time.

/** The three things a secret can be; each belongs to one page and one direction. */
export type SecretKind = "auxot-key" | "vendor-secret" | "oauth";

/** What exactly was recognised, which decides the box it belongs in. */
export type SecretForm =
  | "user-key"
  | "team-key"
  | "tools-key"
  | "vendor-token"
  | "webhook-secret"
  | "client-secret"
  | "oauth-token"
  | "oauth-code";

/** A recognised secret. It says what was seen and never repeats a character of it. */
export interface Recognition {
  readonly kind: SecretKind;
  readonly form: SecretForm;
  /** Who issued it, such as "GitHub"; empty when the shape does not tell. */
  readonly vendor: string;
}

/** Looks for a secret in a text; null when the text is harmless. */
export type Recognise = (text: string) => Recognition | null;
