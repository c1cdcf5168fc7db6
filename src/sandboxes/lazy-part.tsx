// A part of a screen that is fetched when it is first shown; until then its place is empty.

import { type ComponentType, lazy, Suspense } from "react";
import { loaded } from "../stores/loading.ts";

/** Makes a component of one that is still to be fetched. */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  // React's own type cannot say that the fetched component takes just these props.
  const Part = lazy(async () => ({ default: await loaded(load()) })) as unknown as ComponentType<P>;
  return (props) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  );
}
