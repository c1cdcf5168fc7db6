// What every screen is given.

import type { Page } from "../auxot/pages.ts";
import type { WorkspaceView } from "../auxot/view.ts";

export interface ScreenProps {
  readonly view: WorkspaceView;
  /** Opens another page in the same sandbox. */
  readonly onOpen: (page: Page) => void;
}
