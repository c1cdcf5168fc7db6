// A group of choices of which one is taken. A choice the role does not allow says who could take it.

import { useId } from "react";

interface Props<T extends string> {
  readonly legend: string;
  readonly options: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly hints?: Readonly<Record<T, string>>;
  /** Why an option cannot be taken; absent for one that can. */
  readonly barred?: Readonly<Partial<Record<T, string>>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

export function Choices<T extends string>(props: Props<T>) {
  const { legend, options, labels, hints, barred, value, onChange } = props;
  const id = useId();
  return (
    <fieldset className="app-choices">
      <legend>{legend}</legend>
      {options.map((option) => {
        const hint = [hints?.[option], barred?.[option]].filter(Boolean).join(" ");
        return (
          <div key={option}>
            <label>
              <input
                type="radio"
                name={id}
                checked={option === value}
                disabled={barred?.[option] !== undefined}
                aria-describedby={hint ? `${id}-${option}` : undefined}
                onChange={() => onChange(option)}
              />{" "}
              {labels[option]}
            </label>
            {hint && (
              <p className="app-hint" id={`${id}-${option}`}>
                {hint}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

/** The reasons for those options that are not allowed. */
export function barredBut<T extends string>(
  allowed: readonly T[],
  reasons: Readonly<Partial<Record<T, string>>>,
): Partial<Record<T, string>> {
  const barred = Object.entries(reasons).filter(([option]) => !allowed.includes(option as T));
  return Object.fromEntries(barred) as Partial<Record<T, string>>;
}
