// What an act came to, told in a live region, with the next click when there is one.

import { useEffect, useRef } from "react";
import pages from "../../content/auxot/pages.yaml";
import shell from "../../content/auxot/shell.yaml";
import type { Page } from "../auxot/pages.ts";
import { fill } from "../labels/fill.ts";
import type { Notice as Content } from "./use-act.ts";

interface Props {
  readonly notice: Content | null;
  readonly onOpen: (page: Page) => void;
}

export function Notice({ notice, onOpen }: Props) {
  const open = notice?.open ?? null;
  const box = useRef<HTMLDivElement>(null);
  // What an act came to is worth nothing off the screen.
  useEffect(() => {
    if (notice) box.current?.scrollIntoView({ block: "nearest" });
  }, [notice]);
  return (
    <div ref={box} className="app-notice" data-tone={notice?.tone}>
      <div role="status">
        {notice?.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {open && (
        <button type="button" className="app-button" onClick={() => onOpen(open)}>
          {fill(shell.open, { page: pages[open].name })}
        </button>
      )}
    </div>
  );
}
