import type { Day } from "../../receivables/calendar.ts";
import { addDays, civilDay, weekdayOf } from "../../receivables/calendar.ts";
import type { CurrencyCode } from "../../receivables/money.ts";
import { shownMoney } from "../../letters/shown-money.ts";
import type { Reason } from "../plan.ts";
import { occasionWord } from "../../workbook/own-words.ts";
import { dayWords } from "./day-words.ts";
import type { Voice } from "./voice.ts";

/** What fills a sentence. */
export type Values = Reason["values"];

/** Gives a sentence its values by name, shown the way the reader writes them. */
export type Filling = {
  /** The value as text; empty when it is absent. */
  text(name: string): string;
  has(name: string): boolean;
  number(name: string): number;
  /** `1 día`, `14 días`. */
  days(name: string): string;
  /** `26 mar`, with the year when it is not the reader's. */
  day(name: string): string;
  /** `lun 23 mar`. */
  weekday(name: string): string;
  /** `10:00` from minutes of the day. */
  time(name: string): string;
  /** `a, b y c`; of more than four the rest is counted. */
  list(name: string): string;
  /** How many parts a list has. */
  size(name: string): number;
  /** A stage as people call it: `recordatorio 2`. */
  stage(name: string): string;
  /** Amounts written `EUR:121000`, each in its currency. */
  amounts(name: string): string;
};

/** Reads values for one reader; days come as day numbers, or as text already shown. */
export function fillingOf(values: Values, voice: Voice): Filling {
  const words = dayWords[voice.language];
  const value = (name: string) => values[name];
  const text = (name: string) => shownText(value(name));
  const number = (name: string) => Number(value(name) ?? 0);
  const day = (name: string) => shownDayOf(value(name), voice);
  return {
    text,
    has: (name) => value(name) !== undefined && text(name) !== "",
    number,
    days: (name) => words.days(number(name)),
    day,
    weekday: (name) => {
      const given = value(name);
      return typeof given === "number"
        ? `${words.weekdays[weekdayOf(given as Day) - 1] ?? ""} ${day(name)}`
        : day(name);
    },
    time: (name) => clockTime(number(name)),
    list: (name) => words.list(listOf(value(name)), words.more),
    size: (name) => listOf(value(name)).length,
    stage: (name) => occasionWord(text(name), voice.language),
    amounts: (name) =>
      words.list(
        listOf(value(name)).map((amount) => shownAmount(amount, voice)),
        words.more,
      ),
  };
}

function shownText(value: Values[string] | undefined): string {
  if (value === undefined) return "";
  return Array.isArray(value) ? value.join(", ") : String(value);
}

function listOf(value: Values[string] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "object" ? value : [String(value)];
}

function shownDayOf(value: Values[string] | undefined, voice: Voice): string {
  if (typeof value !== "number") return shownText(value);
  const { year, month, dayOfMonth } = civilDay(addDays(value as Day, 0));
  const name = dayWords[voice.language].months[month - 1] ?? "";
  const monthFirst = voice.language === "en" && voice.country === "US";
  const shown = monthFirst ? `${name} ${dayOfMonth}` : `${dayOfMonth} ${name}`;
  if (year === civilDay(voice.asOf).year) return shown;
  return monthFirst ? `${shown}, ${year}` : `${shown} ${year}`;
}

function clockTime(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

function shownAmount(written: string, voice: Voice): string {
  const [currency = "", minor = "0"] = written.split(":");
  return shownMoney({ currency: currency as CurrencyCode, minor: Number(minor) }, voice);
}
