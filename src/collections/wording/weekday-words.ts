import type { Language } from "../../receivables/customer.ts";

type WeekdayWords = {
  /** From Monday. */
  readonly days: readonly string[];
  /** Between the first and the last of a span. */
  readonly to: string;
  readonly everyDay: string;
};

/** Weekdays in full, by language. */
export const weekdayWords: { readonly [language in Language]: WeekdayWords } = {
  es: {
    days: "lunes martes miércoles jueves viernes sábado domingo".split(" "),
    to: "a",
    everyDay: "todos los días",
  },
  en: {
    days: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
    to: "to",
    everyDay: "every day",
  },
};
