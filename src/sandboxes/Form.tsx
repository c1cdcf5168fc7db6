// A form of the simulated app: named, and never sent anywhere by the browser.

import type { ReactNode } from "react";

interface Props {
  readonly label: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

export function Form({ label, onSubmit, children }: Props) {
  return (
    <form
      className="app-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
