// Runs something once: when an element comes near the screen, or when something else is ready.

/** How near is near: about a screen's height on a phone. */
const MARGIN = "600px";

/** Calls back once, when the element is near the viewport or `ready` resolves. */
export function whenNear(element: Element, ready: Promise<void>, callback: () => void): void {
  let called = false;
  const call = () => {
    if (called) return;
    called = true;
    observer.disconnect();
    callback();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) call();
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
  void ready.then(call);
}
