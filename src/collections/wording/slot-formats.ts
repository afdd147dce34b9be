import type { Day } from "../../receivables/calendar.ts";
import { civilDay, parseIsoDay, weekdayOf } from "../../receivables/calendar.ts";
import type { CurrencyCode } from "../../receivables/money.ts";
import { shownMoney } from "../../letters/shown-money.ts";
import { andBefore, joinedList } from "../../letters/wording/joined-list.ts";
import type { Reason } from "../plan.ts";
import { languageWord, occasionWord, planWord } from "../../workbook/own-words.ts";
import { dayWords } from "./day-words.ts";
import { questionText } from "./question-text.ts";
import { textOf } from "./sentence-text.ts";
import { settingLabels } from "./setting-labels.ts";
import type { Voice } from "./voice.ts";
import { dueRules, expectations, otherValue } from "./word-choices.ts";

/** What fills a sentence. */
export type Values = Reason["values"];

/** A value, or its absence. */
export type Value = Values[string] | undefined;

/** How a slot shows its value to a reader; a day comes as its number, or as text already shown. */
export const slotFormats: {
  readonly [format: string]: (value: Value, voice: Voice, values: Values) => string;
} = {
  /** `1 día`, `14 días`. */
  days: (value, { language }) => {
    const words = dayWords[language];
    return `${Number(value ?? 0)} ${countOf(value) === 1 ? words.day : words.days}`;
  },
  /** `26 mar`, with the year when it is not the reader's. */
  day: (value, voice) => (typeof value === "number" ? shownDay(value as Day, voice) : plain(value)),
  /** A day that comes as ISO text is shown as `29 ene 1926`; other text as it is. */
  written: (value, voice) => {
    const day = parseIsoDay(plain(value));
    return day === null ? plain(value) : shownDay(day, voice);
  },
  /** What the question with this id asks, about the cell in `value` where it is about one. */
  question: (value, { language }, { value: example }) =>
    questionText({ id: plain(value), column: null, choices: [], example: plain(example) }, language)
      .text,
  /** A plan as people call it. */
  plan: (value, { language }) => planWord(plain(value), language),
  /** `español` for `es`. */
  spoken: (value, { language }) => languageWord(plain(value), language),
  /** `lun 23 mar`. */
  weekday: (value, voice) =>
    typeof value === "number" ? shownWeekday(value as Day, voice) : plain(value),
  /** `10:00` from minutes of the day. */
  time: (value) => clockTime(Number(value ?? 0)),
  /** `a, b y c`; of more than four the rest is counted. */
  list: (value, { language }) => shownList(listOf(value), language),
  /** `y b`, the end of a list of two. */
  and: (value, { language }) => `${andBefore(plain(value), language)} ${plain(value)}`,
  /** A stage as people call it: `recordatorio 2`. */
  stage: (value, { language }) => occasionWord(plain(value), language),
  /** The same at the head of a sentence. */
  Stage: (value, { language }) => capital(occasionWord(plain(value), language)),
  /** Amounts written `EUR:121000`, each in its currency. */
  amounts: (value, voice) =>
    shownList(
      listOf(value).map((amount) => shownAmount(amount, voice)),
      voice.language,
    ),
  /** Where a due date comes from. */
  rule: (value, { language }) => textOf(dueRules, plain(value))?.[language] ?? "",
  /** A setting as the panel calls it; one that the panel does not have by its name. */
  setting: (value, { language }) => settingLabel(plain(value), language),
  /** A setting's name as it was typed, where the panel calls it otherwise. */
  typedSetting: (value) => (textOf(settingLabels, plain(value)) === undefined ? "" : plain(value)),
  /** Settings by their names with commas between, as the panel calls them: `«Firma» y «Logotipo»`. */
  settings: (value, { language }) =>
    joinedList(
      plain(value)
        .split(", ")
        .map((name) => quoted(settingLabel(name, language), language)),
      language,
    ),
  /** What a setting takes. */
  expected: (value, { language }) => (textOf(expectations, plain(value)) ?? otherValue)[language],
};

/** A value as text; empty when it is absent. */
export function plain(value: Value): string {
  if (value === undefined) return "";
  return typeof value === "object" ? value.join(", ") : String(value);
}

/** How many a value is: a number as it is, a list by its parts. */
export function countOf(value: Value): number {
  return typeof value === "object" ? value.length : Number(value ?? 0);
}

function settingLabel(name: string, language: Voice["language"]): string {
  return textOf(settingLabels, name)?.[language] ?? name;
}

function quoted(text: string, language: Voice["language"]): string {
  return language === "es" ? `«${text}»` : `"${text}"`;
}

function listOf(value: Value): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "object" ? value : [String(value)];
}

const longestList = 4;

function shownList(parts: readonly string[], language: Voice["language"]): string {
  const left = parts.length - longestList + 1;
  return joinedList(
    left < 2 ? parts : [...parts.slice(0, -left), `${left} ${dayWords[language].more}`],
    language,
  );
}

function shownDay(day: Day, { language, country, asOf }: Voice): string {
  const { year, month, dayOfMonth } = civilDay(day);
  const name = dayWords[language].months[month - 1] ?? "";
  const monthFirst = language === "en" && country === "US";
  const shown = monthFirst ? `${name} ${dayOfMonth}` : `${dayOfMonth} ${name}`;
  if (year === civilDay(asOf).year) return shown;
  return monthFirst ? `${shown}, ${year}` : `${shown} ${year}`;
}

function shownWeekday(day: Day, voice: Voice): string {
  const weekday = dayWords[voice.language].weekdays[weekdayOf(day) - 1] ?? "";
  return `${weekday} ${shownDay(day, voice)}`;
}

function clockTime(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

function shownAmount(written: string, voice: Voice): string {
  const [currency = "", minor = "0"] = written.split(":");
  return shownMoney({ currency: currency as CurrencyCode, minor: Number(minor) }, voice);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
