// What every screen is given.

import type { WorkspaceView } from "../auxot/api.ts";
import type { Page } from "../auxot/pages.ts";

export interface ScreenProps {
  readonly view: WorkspaceView;
  /** Opens another page in the same sandbox. */
  readonly onOpen: (page: Page) => void;
}
