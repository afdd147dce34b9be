import { foldNumber } from "../receivables/invoice-key.ts";
import type { Invoice } from "../receivables/invoice.ts";
import type { CurrencyCode } from "../receivables/money.ts";
import type { OwnTabs } from "../workbook/book.ts";
import type { SheetCells } from "../workbook/cell.ts";
import { currencyOfLocale } from "../workbook/locale-habits.ts";
import { readOwnTabs } from "../workbook/own-tabs.ts";
import type { OwnTabPlaces } from "../workbook/tab-locate.ts";
import type { TabContext } from "../workbook/tab-reading.ts";
import { checkedTabs } from "./checked-tabs.ts";
import { customerDirectory } from "./customer-directory.ts";
import type { Settings } from "./settings.ts";

/** Reads our own tabs, each that is there once, against the customers and currencies of the invoice list. */
export function readTabs(
  sheetIds: OwnTabPlaces["sheetIds"],
  cellsOf: (sheetId: number) => SheetCells,
  invoices: readonly Invoice[],
  settings: Settings,
  locale: string,
): OwnTabs {
  const cellsAt = (sheetId: number | null) => (sheetId === null ? null : cellsOf(sheetId));
  const planCells = cellsAt(sheetIds.plan);
  const tabs = readOwnTabs(
    {
      customers: cellsAt(sheetIds.customers),
      plan: planCells,
      templates: cellsAt(sheetIds.templates),
      payments: cellsAt(sheetIds.payments),
      agreements: cellsAt(sheetIds.agreements),
    },
    {
      language: settings.language,
      resolveCustomer: customerDirectory(invoices, []).keyOf,
      currencyOf: currencyFinder(invoices),
      homeCurrency: currencyOfLocale(locale),
    },
  );
  return checkedTabs(tabs, planCells?.name ?? null, settings);
}

/**
 * The currency of these invoices of a customer, or of all of them; null where there are several or none. A number
 * that the customer does not have speaks for the customer's others, and a stranger for the whole list: whether they
 * exist is asked elsewhere.
 */
function currencyFinder(invoices: readonly Invoice[]): TabContext["currencyOf"] {
  let byPlace: ReadonlyMap<string, CurrencyCode | null> | null = null;
  return (customer, invoiceNumbers) => {
    const currencies = (byPlace ??= currenciesOf(invoices));
    const numbers = invoiceNumbers.length === 0 ? [""] : invoiceNumbers;
    const known = (place: string) => currencies.has(place);
    const places = numbers.map((number) =>
      [`${foldNumber(number)}|${customer}`, customer, everybody].find(known),
    );
    const found = new Set(places.map((place) => currencies.get(place ?? "") ?? null));
    return found.size === 1 ? ([...found][0] ?? null) : null;
  };
}

const everybody = "*";

/** Of everybody, by customer and by invoice number with customer; null where invoices differ. */
function currenciesOf(invoices: readonly Invoice[]): ReadonlyMap<string, CurrencyCode | null> {
  const currencies = new Map<string, CurrencyCode | null>();
  const note = (at: string, currency: CurrencyCode) => {
    const known = currencies.get(at);
    currencies.set(at, known === undefined || known === currency ? currency : null);
  };
  for (const { customerKey, invoiceNumber, currency } of invoices) {
    note(everybody, currency);
    note(customerKey, currency);
    if (invoiceNumber !== null) note(`${foldNumber(invoiceNumber)}|${customerKey}`, currency);
  }
  return currencies;
}
