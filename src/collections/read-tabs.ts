import { foldNumber } from "../receivables/invoice-key.ts";
import type { Invoice } from "../receivables/invoice.ts";
import type { CurrencyCode } from "../receivables/money.ts";
import type { OwnTabs } from "../workbook/book.ts";
import type { SheetCells } from "../workbook/cell.ts";
import { currencyOfLocale } from "../workbook/locale-habits.ts";
import { readOwnTabs } from "../workbook/own-tabs.ts";
import type { OwnTabPlaces } from "../workbook/tab-locate.ts";
import type { TabContext } from "../workbook/tab-reading.ts";
import { customerDirectory } from "./customer-directory.ts";
import type { Settings } from "./settings.ts";

/** Reads our own tabs, each that is there once, against the customers and currencies of the invoice list. */
export function readTabs(
  sheetIds: OwnTabPlaces["sheetIds"],
  cellsOf: (sheetId: number) => SheetCells,
  invoices: readonly Invoice[],
  { language }: Settings,
  locale: string,
): OwnTabs {
  const cellsAt = (sheetId: number | null) => (sheetId === null ? null : cellsOf(sheetId));
  return readOwnTabs(
    {
      customers: cellsAt(sheetIds.customers),
      plan: cellsAt(sheetIds.plan),
      templates: cellsAt(sheetIds.templates),
      payments: cellsAt(sheetIds.payments),
      agreements: cellsAt(sheetIds.agreements),
    },
    {
      language,
      resolveCustomer: customerDirectory(invoices, []).keyOf,
      currencyOf: currencyFinder(invoices),
      homeCurrency: currencyOfLocale(locale),
    },
  );
}

/** The currency of these invoices of a customer, or of all of them; null where there are several or none. */
function currencyFinder(invoices: readonly Invoice[]): TabContext["currencyOf"] {
  let known: ReadonlyMap<string, CurrencyCode | null> | null = null;
  return (customer, invoiceNumbers) => {
    const currencies = (known ??= currenciesOf(invoices));
    const places =
      invoiceNumbers.length === 0
        ? [customer]
        : invoiceNumbers.map((number) => `${foldNumber(number)}|${customer}`);
    const found = new Set(places.map((at) => currencies.get(at) ?? null));
    return found.size === 1 ? ([...found][0] ?? null) : null;
  };
}

/** By customer and by invoice number with customer; null where invoices differ. */
function currenciesOf(invoices: readonly Invoice[]): ReadonlyMap<string, CurrencyCode | null> {
  const currencies = new Map<string, CurrencyCode | null>();
  const note = (at: string, currency: CurrencyCode) => {
    const known = currencies.get(at);
    currencies.set(at, known === undefined || known === currency ? currency : null);
  };
  for (const { customerKey, invoiceNumber, currency } of invoices) {
    note(customerKey, currency);
    if (invoiceNumber !== null) note(`${foldNumber(invoiceNumber)}|${customerKey}`, currency);
  }
  return currencies;
}
