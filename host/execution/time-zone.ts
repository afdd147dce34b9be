/** A wall-clock reading: month and day from 1, weekday from 0 = Sunday. */
export type CivilTime = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
};

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formatters.set(zone, made);
  return made;
};

/** True for a zone name that the machine's zone data knows. */
export const isTimeZone = (zone: string): boolean => {
  try {
    formatterOf(zone);
    return true;
  } catch {
    return false;
  }
};

/** Milliseconds since the epoch of a wall-clock reading taken as UTC; fields may overflow. */
export const utcOf = (civil: CivilTime): number => {
  const instant = new Date(0);
  instant.setUTCFullYear(civil.year, civil.month - 1, civil.day);
  instant.setUTCHours(civil.hour, civil.minute, civil.second, civil.millisecond);
  return instant.getTime();
};

/** Milliseconds that the zone's clocks are ahead of UTC at an instant. */
export const offsetAt = (epochMs: number, zone: string): number => {
  const whole = Math.floor(epochMs / 1000) * 1000;
  const fields = new Map<string, string>();
  for (const part of formatterOf(zone).formatToParts(whole)) fields.set(part.type, part.value);
  const field = (name: string): number => Number(fields.get(name) ?? "0");
  const year = fields.get("era") === "BC" ? 1 - field("year") : field("year");
  const shown = { year, month: field("month"), day: field("day"), millisecond: 0 };
  const clock = { hour: field("hour"), minute: field("minute"), second: field("second") };
  return utcOf({ ...shown, ...clock }) - whole;
};

/** What the zone's clocks show at an instant. */
export const civilTimeAt = (epochMs: number, zone: string): CivilTime => {
  const shifted = new Date(epochMs + offsetAt(epochMs, zone));
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    millisecond: shifted.getUTCMilliseconds(),
  };
};

/**
 * The instant at which the zone's clocks show a reading; of two the earlier, and a reading that a
 * clock change skips counts with the offset before the change.
 */
export const instantAt = (civil: CivilTime, zone: string): number => {
  const asUtc = utcOf(civil);
  const before = offsetAt(asUtc - 86_400_000, zone);
  const after = offsetAt(asUtc + 86_400_000, zone);
  const fits = [before, after].find((offset) => offsetAt(asUtc - offset, zone) === offset);
  return asUtc - (fits ?? before);
};
