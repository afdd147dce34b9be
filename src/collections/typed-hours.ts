/** A span of one day in minutes since midnight. */
type Hours = { readonly fromMinute: number; readonly toMinute: number };

/** Minutes of the day as a person writes them: `9:00`. */
export function shownTime(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

const span =
  /^(?:de |from )?(\d{1,2})(?:[:.h](\d{2}))?\s*(h|am|pm)?\.?\s*(?:-|–|—|\ba\b|\bto\b|\bhasta\b)\s*(?:las )?(\d{1,2})(?:[:.h](\d{2}))?\s*(h|am|pm)?\.?$/;

/** The span that a text names: `9:00-18:00`, `de 9 a 18 h`, `9 am - 6 pm`; null for anything else. */
export function typedHours(text: string): Hours | null {
  const match = span.exec(text.trim().toLowerCase());
  if (match === null) return null;
  const [, fromHour = "", fromMinutes, fromHalf, toHour = "", toMinutes, toHalf] = match;
  const fromMinute = minutesOf(fromHour, fromMinutes, fromHalf);
  const toMinute = minutesOf(toHour, toMinutes, toHalf);
  if (fromMinute === null || toMinute === null || fromMinute >= toMinute) return null;
  return { fromMinute, toMinute };
}

function minutesOf(
  hourText: string,
  minuteText: string | undefined,
  half: string | undefined,
): number | null {
  const [hour, minute] = [Number(hourText), Number(minuteText ?? "0")];
  const isHalf = half === "am" || half === "pm";
  if (minute > 59 || (isHalf && (hour < 1 || hour > 12))) return null;
  const whole = isHalf ? (hour % 12) + (half === "pm" ? 12 : 0) : hour;
  const minutes = whole * 60 + minute;
  return minutes <= 24 * 60 ? minutes : null;
}
