// Runs something once an element comes near the screen.

/** How near is near: about a screen's height on a phone. */
const MARGIN = "600px";

/** Calls back once, when the element is within the margin of the viewport. */
export function whenNear(element: Element, callback: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
}
