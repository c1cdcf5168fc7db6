// The Settings menu: the pages, and what each is for.

import { type RefObject, useEffect, useRef } from "react";
import pages from "../../content/auxot/pages.yaml";
import shell from "../../content/auxot/shell.yaml";
import { PAGES, type Page } from "../auxot/pages.ts";

interface Props {
  readonly ready: boolean;
  readonly about?: Page;
  /** Whether the learner has just come back here, so that the focus comes along. */
  readonly arriving: RefObject<boolean>;
  readonly onOpen: (page: Page) => void;
}

export function Menu({ ready, about, arriving, onOpen }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arriving.current) heading.current?.focus();
    arriving.current = false;
  }, [arriving]);
  return (
    <div className="app-menu">
      <h3 ref={heading} tabIndex={-1}>
        {shell.settings}
      </h3>
      <p className="app-hint">{ready ? shell.menuHint : shell.loading}</p>
      <ul>
        {PAGES.map((page) => (
          <li key={page}>
            <button
              type="button"
              className="app-menu-item"
              data-about={page === about}
              disabled={!ready}
              onClick={() => onOpen(page)}
            >
              {pages[page].name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
