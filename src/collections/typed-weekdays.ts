import type { Language } from "../receivables/customer.ts";
import { joinedList } from "../letters/wording/joined-list.ts";
import { foldedWords } from "../workbook/folded-text.ts";
import { weekdayWords } from "./wording/weekday-words.ts";

/** Weekdays as people say them: `lunes a viernes`, `martes y jueves`, `todos los días`. */
export function shownWeekdays(weekdays: readonly number[], language: Language): string {
  const words = weekdayWords[language];
  const days = [...new Set(weekdays)].sort((one, other) => one - other);
  const [first = 1] = days;
  const last = days[days.length - 1] ?? first;
  if (days.length === 7) return words.everyDay;
  const isRun = days.length > 2 && last - first === days.length - 1;
  if (isRun) return `${nameOf(first, language)} ${words.to} ${nameOf(last, language)}`;
  return joinedList(
    days.map((day) => nameOf(day, language)),
    language,
  );
}

/**
 * The ISO weekdays that a text names, ascending, in either language: `lun-vie`, `Monday to Friday`, `martes y jueves`,
 * `todos los días`. Null when it names anything else.
 */
export function typedWeekdays(text: string): readonly number[] | null {
  if (everyDays.has(foldedWords(text).join(" "))) return [1, 2, 3, 4, 5, 6, 7];
  const days = new Set<number>();
  for (const part of text.split(/[,;/]|\s(?:y|e|and)\s/i)) {
    const named = daysOfPart(part);
    if (named === null) return null;
    for (const day of named) days.add(day);
  }
  return [...days].sort((one, other) => one - other);
}

const nameOf = (day: number, language: Language) => weekdayWords[language].days[day - 1] ?? "";

const everyDays = new Set(
  Object.values(weekdayWords).map(({ everyDay }) => foldedWords(everyDay).join(" ")),
);

/** Words between two days that make them a span, and words that say nothing. */
const spanWords = new Set(["a", "al", "hasta", "to", "through", "until"]);
const smallWords = new Set(["de", "del", "el", "los", "from", "on"]);

function daysOfPart(part: string): readonly number[] | null {
  const words = foldedWords(part).filter((word) => !smallWords.has(word));
  const days = words.filter((word) => !spanWords.has(word)).map(weekdayOf);
  const [from, to] = days;
  if (from === undefined || from === null) return null;
  if (words.length === 1) return [from];
  const isSpan = words.length === 2 || (words.length === 3 && spanWords.has(words[1] ?? ""));
  if (!isSpan || days.length !== 2 || to === undefined || to === null) return null;
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, ahead) => ((from - 1 + ahead) % 7) + 1);
}

function weekdayOf(word: string): number | null {
  for (const { days } of Object.values(weekdayWords)) {
    const found = days.findIndex((day) => isShortFor(word, foldedWords(day)[0] ?? ""));
    if (found !== -1) return found + 1;
  }
  return null;
}

/** A weekday may be cut down to its first three letters. */
const isShortFor = (word: string, day: string) => word.length >= 3 && day.startsWith(word);
