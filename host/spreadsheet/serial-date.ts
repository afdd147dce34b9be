import { offsetAt } from "../execution/time-zone.ts";

const dayMs = 86_400_000;
/** Serial number of 1970-01-01. */
const epochSerial = 25_569;
const quarterHourMs = 900_000;

const offsets = new Map<string, Map<number, number>>();

/** {@link offsetAt}, remembered by the quarter of an hour: rules change at no other minute. */
export function zoneOffset(epochMs: number, timeZone: string): number {
  if (epochMs < 0) return offsetAt(epochMs, timeZone);
  const slot = Math.floor(epochMs / quarterHourMs);
  let known = offsets.get(timeZone);
  if (known === undefined) {
    known = new Map();
    offsets.set(timeZone, known);
  }
  const before = known.get(slot);
  if (before !== undefined) return before;
  const offset = offsetAt(epochMs, timeZone);
  known.set(slot, offset);
  return offset;
}

/**
 * The instant at which the zone's clocks show a cell's date and time. A time that the change to
 * summer time leaves out moves on by the gap; of a time that comes twice it is the first.
 */
export function instantOf(serial: number, timeZone: string): number {
  const wall = Math.round((serial - epochSerial) * dayMs);
  const before = zoneOffset(wall - dayMs, timeZone);
  const first = wall - before;
  if (zoneOffset(first, timeZone) === before) return first;
  const after = zoneOffset(wall + dayMs, timeZone);
  const second = wall - after;
  return zoneOffset(second, timeZone) === after ? second : first;
}

/** The serial number of what the zone's clocks show at that instant. */
export function serialOf(epochMs: number, timeZone: string): number {
  return (epochMs + zoneOffset(epochMs, timeZone)) / dayMs + epochSerial;
}
