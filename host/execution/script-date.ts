import { runInContext, type Context } from "node:vm";
import type { HostClock } from "./host-clock.ts";
import { civilTimeAt, instantAt, offsetAt, type CivilTime } from "./time-zone.ts";

const fields = [
  "FullYear",
  "Month",
  "Date",
  "Day",
  "Hours",
  "Minutes",
  "Seconds",
  "Milliseconds",
] as const;

const carriesItsZone = /(?:z|[+-]\d{2}:?\d{2}|gmt|utc|[ecmp][sd]t)\s*(?:\(.*\))?$/i;
const isoDateOnly = /^[+-]?\d{4,6}(?:-\d{2}){0,2}$/;

type Method = (...values: unknown[]) => unknown;
type Methods = Record<string, Method>;
type Seven = [number, number, number, number, number, number, number];

const civilOfUtc = (shifted: Date): CivilTime => civilTimeAt(shifted.getTime(), "UTC");

const localShift = (instant: Date, zone: string): Date => {
  const epochMs = instant.getTime();
  return new Date(Number.isNaN(epochMs) ? epochMs : epochMs + offsetAt(epochMs, zone));
};

/** Reads text as the script zone's clocks would, whatever zone the host's process is in. */
const parseIn = (zone: string, text: string): number => {
  const parsed = new Date(text);
  const epochMs = parsed.getTime();
  if (Number.isNaN(epochMs) || isoDateOnly.test(text) || carriesItsZone.test(text)) return epochMs;
  const asUtc = Date.UTC(parsed.getFullYear(), parsed.getMonth(), parsed.getDate());
  const clockMs =
    ((parsed.getHours() * 60 + parsed.getMinutes()) * 60 + parsed.getSeconds()) * 1000 +
    parsed.getMilliseconds();
  return instantAt(civilOfUtc(new Date(asUtc + clockMs)), zone);
};

const define = (target: object, members: Methods): void => {
  for (const [name, value] of Object.entries(members))
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
};

const localFields = (zone: string): Methods => {
  const members: Methods = {};
  for (const field of fields) {
    members[`get${field}`] = function (this: Date) {
      return localShift(this, zone)[`getUTC${field}`]();
    };
    if (field === "Day") continue;
    members[`set${field}`] = function (this: Date, ...values: unknown[]) {
      const shifted = localShift(this, zone) as unknown as Record<string, Method>;
      shifted[`setUTC${field}`]?.(...values);
      const moved = shifted as unknown as Date;
      return this.setTime(
        Number.isNaN(moved.getTime()) ? Number.NaN : instantAt(civilOfUtc(moved), zone),
      );
    };
  }
  return members;
};

const localTexts = (zone: string, real: Methods): Methods => {
  const localised = (name: string): Method =>
    function (this: Date, locales: unknown, options: unknown) {
      return real[name]?.call(this, locales, { timeZone: zone, ...(options as object) });
    };
  const offset = (instant: Date): string => {
    const minutes = Math.round(offsetAt(instant.getTime(), zone) / 60_000);
    const hours = String(Math.floor(Math.abs(minutes) / 60)).padStart(2, "0");
    return `GMT${minutes < 0 ? "-" : "+"}${hours}${String(Math.abs(minutes) % 60).padStart(2, "0")}`;
  };
  const day = (instant: Date): string =>
    localShift(instant, zone)
      .toUTCString()
      .replace(/^(\w+), (\d+) (\w+) (\d+) .*$/, "$1 $3 $2 $4");
  const time = (instant: Date): string =>
    `${localShift(instant, zone).toISOString().slice(11, 19)} ${offset(instant)}`;
  const text = (write: (instant: Date) => string): Method =>
    function (this: Date) {
      return Number.isNaN(this.getTime()) ? "Invalid Date" : write(this);
    };
  return {
    getTimezoneOffset(this: Date) {
      return -offsetAt(this.getTime(), zone) / 60_000;
    },
    toDateString: text(day),
    toTimeString: text(time),
    toString: text((instant) => `${day(instant)} ${time(instant)}`),
    toLocaleString: localised("toLocaleString"),
    toLocaleDateString: localised("toLocaleDateString"),
    toLocaleTimeString: localised("toLocaleTimeString"),
  };
};

const instantOfFields = (zone: string, values: readonly unknown[]): number => {
  const numbers = [0, 0, 1, 0, 0, 0, 0].map((usual, at) =>
    Number(at in values ? values[at] : usual),
  );
  if (numbers.some((field) => !Number.isFinite(field))) return Number.NaN;
  const [year, month, day, hour, minute, second, millisecond] = numbers as Seven;
  const fullYear = year >= 0 && year <= 99 ? 1900 + Math.trunc(year) : year;
  return instantAt(
    { year: fullYear, month: month + 1, day, hour, minute, second, millisecond },
    zone,
  );
};

const instantOf = (zone: string, values: readonly unknown[]): unknown => {
  if (values.length > 1) return instantOfFields(zone, values);
  const [value] = values;
  return typeof value === "string" ? parseIn(zone, value) : value;
};

/**
 * Puts the host's clock and the script's time zone behind a context's `Date`: `new Date()` and
 * `Date.now()` tell the simulated instant, local getters and setters speak the script's zone.
 */
export const installDate = (context: Context, clock: HostClock, zone: string): void => {
  const Real = runInContext("Date", context) as DateConstructor;
  const prototype = Real.prototype as unknown as Methods;
  const HostDate = function (this: unknown, ...values: unknown[]): unknown {
    const called = new.target as unknown as (new () => Date) | undefined;
    const instant = values.length === 0 ? clock.now() : instantOf(zone, values);
    if (called === undefined) return String(new Real(clock.now()));
    return Reflect.construct(Real, [instant], called);
  };
  const real = { ...Object.fromEntries(localeNames.map((name) => [name, prototype[name]])) };
  define(Real.prototype, { ...localFields(zone), ...localTexts(zone, real as Methods) });
  Object.defineProperty(HostDate, "prototype", { value: Real.prototype });
  Object.defineProperty(HostDate, "name", { value: "Date" });
  define(HostDate, {
    now: () => clock.now(),
    parse: (text) => parseIn(zone, String(text)),
    UTC: (...values) => Real.UTC(...(values as [number, number])),
  });
  define(Real.prototype, { constructor: HostDate });
  Object.defineProperty(context, "Date", {
    value: HostDate,
    writable: true,
    configurable: true,
    enumerable: false,
  });
};

const localeNames = ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"];
