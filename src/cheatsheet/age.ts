// How old a sheet is.

/** A time that has passed, in the largest unit that fits. */
export interface Age {
  readonly unit: "day" | "month" | "year";
  readonly count: number;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * The time from one day to another, both as "2026-11-24"; null when either is no day, or when the
 * first comes after the second, as with a clock that is wrong.
 */
export function ageOf(date: string, today: string): Age | null {
  const days = Math.round((timeOf(today) - timeOf(date)) / DAY);
  if (Number.isNaN(days) || days < 0) return null;
  if (days < 60) return { unit: "day", count: days };
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = today.split("-").map(Number);
  const months = (thisYear - year) * 12 + thisMonth - month - (thisDay < day ? 1 : 0);
  return months < 24
    ? { unit: "month", count: months }
    : { unit: "year", count: Math.floor(months / 12) };
}

function timeOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}
