/** A learner who has a keyboard and no pointer, and who notices when the focus is lost. */
import type { Locator, Page } from "playwright-core";

/** More presses than any page has stops. */
const MOST_STOPS = 150;

export class Keyboard {
  readonly #page: Page;
  readonly #lost: string[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  /** The acts after which the focus was nowhere. */
  get lost(): readonly string[] {
    return this.#lost;
  }

  /** Walks with Tab, or back with Shift+Tab, until the element has the focus. */
  async reach(target: Locator): Promise<void> {
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      const way = await target.evaluate((element) => {
        const { activeElement } = document;
        if (element === activeElement) return "there";
        const order = activeElement?.compareDocumentPosition(element) ?? 0;
        return order & Node.DOCUMENT_POSITION_PRECEDING ? "Shift+Tab" : "Tab";
      });
      if (way === "there") return;
      await this.#page.keyboard.press(way);
    }
    throw new Error(`The keyboard never reaches ${target}`);
  }

  /**
   * Reaches an element, presses a key on it, waits until `outcome` is there, and notes whether the
   * focus is still somewhere.
   */
  async press(target: Locator, key: "Enter" | "Space" | "Escape", outcome: Locator): Promise<void> {
    await this.reach(target);
    await this.#page.keyboard.press(key);
    await outcome.first().waitFor();
    await this.note(`${key} on ${target}`);
  }

  /** Reaches a field and types into it. */
  async type(target: Locator, text: string): Promise<void> {
    await this.reach(target);
    await this.#page.keyboard.press("ControlOrMeta+a");
    await this.#page.keyboard.type(text);
  }

  /** Notes an act after which nothing has the focus, or what has it cannot be seen. */
  async note(act: string): Promise<void> {
    // A script may move the focus a frame after the page has changed.
    const holder = await this.#page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      const { activeElement } = document;
      return activeElement?.checkVisibility() === false ? "BODY" : activeElement?.tagName;
    });
    if (holder === undefined || holder === "BODY") this.#lost.push(act);
  }
}
