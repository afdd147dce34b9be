import { limitsOf } from "../receivables/collection-plans.ts";
import { languageOf } from "./locale.ts";
import type { Settings } from "./settings.ts";

/** What holds until the owner says otherwise (design section 10), by the spreadsheet's locale and plan. */
export function defaultSettings(locale: string, plan = "normal"): Settings {
  return {
    language: languageOf(locale),
    businessName: null,
    senderName: null,
    senderEmail: null,
    bankAccount: null,
    payLink: null,
    signature: null,
    legalFooter: null,
    logo: null,
    brandColour: null,
    plan,
    defaultTerms: null,
    paymentDays: [],
    dueDateShift: "none",
    limits: limitsOf(plan),
    window: { fromMinute: 9 * 60, toMinute: 18 * 60, weekdays: [1, 2, 3, 4, 5] },
    smallestBalance: 1,
    graceWorkingDays: 2,
    bucketBounds: [30, 60, 90],
    invoiceSheet: null,
    keyConfirmed: false,
    isListConfirmed: false,
    ownColumnsAgreed: false,
    forewarning: true,
    stoppedUntil: null,
    watchUntil: null,
  };
}
