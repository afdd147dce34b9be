import type { spanishTabs } from "./es-tabs.ts";
import type { Filling } from "./filling.ts";

const cell = (fill: Filling) => `${fill.text("place")} ("${fill.text("header")}")`;
const leftOut = "until then the row does not count";

/** What was noticed while reading our own tabs, in English. */
export const englishTabs: typeof spanishTabs = {
  tabDuplicated: (fill) =>
    `Tab ${fill.text("other")} is a second copy of ${fill.text("tab")}: only ${fill.text("tab")} counts. Delete or rename the copy.`,
  tabDeleted: (fill) =>
    `Tab ${fill.text("tab")} is gone: use "Set up" to make it again, or bring it back from the version history.`,
  tabNotOurs: (fill) =>
    `Tab ${fill.text("tab")} does not have Cóbralo's headers: put them back, or rename it and use "Set up".`,
  tabHeaderMissing: (fill) =>
    `${fill.text("place")}: header "${fill.text("header")}" of the ${fill.text("tab")} tab is missing${fill.has("found") ? ` (there is "${fill.text("found")}")` : ""}; write it again so that the column counts.`,
  tabHeaderRepeated: (fill) =>
    `${fill.text("place")}: header "${fill.text("header")}" stands in ${fill.text("first")} already; only the first column counts. Delete or rename the second.`,
  tabCellEmpty: (fill) => `${cell(fill)} is empty: fill it in; ${leftOut}.`,
  tabCellError: (fill) =>
    `${cell(fill)} holds the error ${fill.text("value")}: mend it; ${leftOut}.`,
  tabWordUnknown: (fill) =>
    `${cell(fill)}: "${fill.text("value")}" is not one of the choices (${fill.text("choices")}); choose one; ${leftOut}.`,
  tabNumberUnreadable: (fill) =>
    `${cell(fill)}: "${fill.text("value")}" is not a whole number; correct it; ${leftOut}.`,
  tabNumberTooSmall: (fill) =>
    `${cell(fill)}: "${fill.text("value")}" is too small; enter ${fill.text("least")} or more; ${leftOut}.`,
  tabDateUnreadable: (fill) =>
    `${cell(fill)}: "${fill.text("value")}" is not a date; enter it as 31 Mar 2026; ${leftOut}.`,
  tabDateAmbiguous: (fill) =>
    `${cell(fill)}: "${fill.text("value")}" can be two dates; enter it as a date of the sheet or with the month in letters; ${leftOut}.`,
  tabDateOutOfRange: (fill) =>
    `${cell(fill)}: date "${fill.text("value")}" is out of range; correct the year; ${leftOut}.`,
  tabDatesReversed: (fill) =>
    `${cell(fill)}: the last day is before the first; correct one of them; ${leftOut}.`,
  tabAmountUnreadable: (fill) =>
    `${cell(fill)}: "${fill.text("value")}" is not an amount; enter a number; ${leftOut}.`,
  tabAmountAmbiguous: (fill) =>
    `${cell(fill)}: "${fill.text("value")}" can be read in two ways; enter it as a number of the sheet; ${leftOut}.`,
  tabAmountNegative: (fill) =>
    `${cell(fill)}: amount "${fill.text("value")}" is negative; enter it without a sign; ${leftOut}.`,
  tabCurrencyUnknown: (fill) =>
    `${cell(fill)}: "${fill.text("value")}" is not a currency; enter its code, such as EUR or USD; ${leftOut}.`,
  tabCurrencyDiffers: (fill) =>
    `${cell(fill)}: amount "${fill.text("value")}" is not in its row's currency (${fill.text("currency")}); correct one of them; ${leftOut}.`,
  tabCurrencyMissing: (fill) =>
    `${cell(fill)}: the currency of "${fill.text("value")}" is not known; enter its code, such as EUR or USD; ${leftOut}.`,
  tabCountryUnknown: (fill) =>
    `${cell(fill)}: "${fill.text("value")}" is not a country; enter its two-letter code, such as ES or MX; ${leftOut}.`,
  tabAddressInvalid: (fill) =>
    `${cell(fill)}: "${fill.text("value")}" is not a valid e-mail address; correct it, until then nothing is sent to this customer.`,
  tabTermsUnreadable: (fill) =>
    `${cell(fill)}: the terms "${fill.text("value")}" cannot be understood; enter for example "30 days" or "60 days end of month"; ${leftOut}.`,
  tabTermsUnclear: (fill) =>
    `${cell(fill)}: the terms "${fill.text("value")}" can be read in several ways; enter for example "30 days" or "60 days end of month"; ${leftOut}.`,
  tabPaymentDaysUnreadable: (fill) =>
    `${cell(fill)}: "${fill.text("value")}" are no payment days; enter days of the month, such as "10 and 25"; ${leftOut}.`,
  customerRepeated: (fill) =>
    `${cell(fill)}: customer ${fill.text("customer")} stands in ${fill.text("first")} already; join the two rows, only the first counts.`,
  planUnknown: (fill) =>
    `${cell(fill)}: there is no plan "${fill.text("value")}"; choose ${fill.text("choices")} or add it to the Collection plan tab.`,
  planStageRepeated: (fill) =>
    `${cell(fill)}: stage "${fill.text("value")}" of plan ${fill.text("plan")} stands in ${fill.text("first")} already; rename it, only the first counts.`,
  templateRepeated: (fill) =>
    `${cell(fill)}: template "${fill.text("value")}" stands in ${fill.text("first")} already with the same language, tone and country; only the first counts.`,
  templateMissing: (fill) =>
    `There is no template "${fill.text("template")}" in language "${fill.text("language")}": add it to the Templates tab or change the stage's template.`,
};
