import type { Language } from "../../receivables/customer.ts";

type DayWords = {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly days: (count: number) => string;
  readonly more: (count: number) => string;
  readonly list: (parts: readonly string[], more: (count: number) => string) => string;
};

/** Short names of months and weekdays, counted days and lists, by language. */
export const dayWords: { readonly [language in Language]: DayWords } = {
  es: {
    months: "ene feb mar abr may jun jul ago sept oct nov dic".split(" "),
    weekdays: "lun mar mié jue vie sáb dom".split(" "),
    days: (count) => (count === 1 ? "1 día" : `${count} días`),
    more: (count) => `${count} más`,
    list: (parts, more) => listed(parts, /^h?[ií](?!e)/i, "y", "e", more),
  },
  en: {
    months: "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split(" "),
    weekdays: "Mon Tue Wed Thu Fri Sat Sun".split(" "),
    days: (count) => (count === 1 ? "1 day" : `${count} days`),
    more: (count) => `${count} more`,
    list: (parts, more) => listed(parts, /$^/, "and", "and", more),
  },
};

const longestList = 4;

function listed(
  parts: readonly string[],
  softens: RegExp,
  word: string,
  softWord: string,
  more: (count: number) => string,
): string {
  const shown =
    parts.length > longestList
      ? [...parts.slice(0, longestList - 1), more(parts.length - longestList + 1)]
      : parts;
  const last = shown[shown.length - 1] ?? "";
  if (shown.length < 2) return last;
  return `${shown.slice(0, -1).join(", ")} ${softens.test(last) ? softWord : word} ${last}`;
}
