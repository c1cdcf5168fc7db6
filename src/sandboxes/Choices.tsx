// A group of choices of which one is taken.

import { useId } from "react";

interface Props<T extends string> {
  readonly legend: string;
  readonly options: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly hints?: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

export function Choices<T extends string>(props: Props<T>) {
  const { legend, options, labels, hints, value, onChange } = props;
  const id = useId();
  return (
    <fieldset className="app-choices">
      <legend>{legend}</legend>
      {options.map((option) => (
        <div key={option}>
          <label>
            <input
              type="radio"
              name={id}
              checked={option === value}
              aria-describedby={hints && `${id}-${option}`}
              onChange={() => onChange(option)}
            />{" "}
            {labels[option]}
          </label>
          {hints && (
            <p className="app-hint" id={`${id}-${option}`}>
              {hints[option]}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
