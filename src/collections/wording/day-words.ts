import type { Language } from "../../receivables/customer.ts";

type DayWords = {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly day: string;
  readonly days: string;
  /** Ends a list that was cut short. */
  readonly more: string;
};

/** Short names of months and weekdays, and what is counted, by language. */
export const dayWords: { readonly [language in Language]: DayWords } = {
  es: {
    months: "ene feb mar abr may jun jul ago sept oct nov dic".split(" "),
    weekdays: "lun mar mié jue vie sáb dom".split(" "),
    day: "día",
    days: "días",
    more: "más",
  },
  en: {
    months: "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split(" "),
    weekdays: "Mon Tue Wed Thu Fri Sat Sun".split(" "),
    day: "day",
    days: "days",
    more: "more",
  },
};
