import type { Day } from "../receivables/calendar.ts";
import type { CurrencyCode, MinorUnits } from "../receivables/money.ts";
import { oneLine } from "./clean-text.ts";
import type { LocaleStyle } from "./locale-style.ts";
import type { MailInput } from "./mail-input.ts";
import { shortDay, shownDay } from "./shown-day.ts";
import { needCodes, shownMoney } from "./shown-money.ts";
import type { Wording } from "./wording/wording.ts";
import { wordingFor } from "./wording/wording-for.ts";

/** Writes days, amounts and numbers as the reader of one letter expects them. */
export type Pen = {
  readonly style: LocaleStyle;
  readonly words: Wording;
  readonly money: (currency: CurrencyCode, minor: MinorUnits) => string;
  readonly day: (day: Day) => string;
  /** Empty without a day. */
  readonly shortDay: (day: Day | null) => string;
  /** An invoice's number, or the words for none. */
  readonly number: (number: string | null) => string;
};

/** A letter's style, and what it lists amounts of. */
type PenInput = Pick<MailInput, "style"> & {
  readonly invoices: readonly { readonly currency: CurrencyCode }[];
  readonly credits: readonly { readonly currency: CurrencyCode }[];
};

/** The pen of a letter; it writes codes beside amounts where a bare `$` could be two currencies. */
export function penFor({ style, invoices, credits }: PenInput): Pen {
  const currencies = new Set<string>([...invoices, ...credits].map(({ currency }) => currency));
  const own = { ...style, withCodes: needCodes([...currencies], style.country) };
  const words = wordingFor(style);
  return {
    style: own,
    words,
    money: (currency, minor) => shownMoney({ currency, minor }, own),
    day: (day) => shownDay(day, own),
    shortDay: (day) => (day === null ? "" : shortDay(day, own)),
    number: (number) => oneLine(number ?? "") || words.noNumber,
  };
}
