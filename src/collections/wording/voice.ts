import type { Day } from "../../receivables/calendar.ts";
import type { Language } from "../../receivables/customer.ts";

/** Whom a sentence is for: the interface language, the locale's country and the day it is read on. */
export type Voice = {
  readonly language: Language;
  readonly country: string | null;
  readonly asOf: Day;
};
