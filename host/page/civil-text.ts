import { civilTimeAt } from "../execution/time-zone.ts";

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** What the zone's clocks show: the day `YYYY-MM-DD` and the time `HH:MM`. */
export function civilText(
  epochMs: number,
  zone: string,
): { readonly day: string; readonly time: string } {
  const { year, month, day, hour, minute } = civilTimeAt(epochMs, zone);
  return {
    day: `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`,
    time: `${twoDigits(hour)}:${twoDigits(minute)}`,
  };
}
