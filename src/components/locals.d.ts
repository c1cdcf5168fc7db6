// What the components of one page tell each other while it is drawn.

declare namespace App {
  interface Locals {
    /** The Settings pages of the sandboxes drawn so far, each of which needs a place of its own. */
    sandboxes?: string[];
  }
}
