import type { Agreement } from "../receivables/agreement.ts";
import { foldName } from "../receivables/customer-key.ts";
import type { Customer, CustomerKey } from "../receivables/customer.ts";
import { cellName } from "../workbook/a1.ts";
import { shownCell } from "../workbook/shown-cell.ts";
import { tabLayout } from "../workbook/tab-layout.ts";
import { customerDirectory, type CustomerDirectory } from "./customer-directory.ts";
import type { RecordsDesk } from "./records-desk.ts";

/** A customer of the invoice sheet with what our tabs say of it. */
export type RecordedCustomer = {
  readonly key: CustomerKey;
  /** As the invoice sheet writes it. */
  readonly name: string;
  readonly said: Customer | null;
  /** Rows of Acuerdos that mean it. */
  readonly agreements: readonly Agreement[];
  /** How many other customers a row of its name means too. */
  readonly namesakes: number;
};

/** Finds a customer by its key; null when the invoice sheet has it no more. */
export function recordedCustomer(
  customerKey: string,
  { decided }: RecordsDesk,
): RecordedCustomer | null {
  const { list, tabs } = decided.reading.book;
  const invoices = list?.invoices ?? [];
  const first = invoices.find((invoice) => invoice.customerKey === customerKey);
  if (first === undefined) return null;
  const { customerKey: key, customer: name } = first;
  const directory = customerDirectory(invoices, tabs.customers);
  const meant = meantBy(directory);
  return {
    key,
    name,
    said: directory.customerOf(key),
    agreements: tabs.agreements.filter((agreement) => meant(agreement).includes(key)),
    namesakes: meantByName(name, directory, invoices).filter((other) => other !== key).length,
  };
}

const meantBy =
  ({ meant }: CustomerDirectory) =>
  ({ customerKey, customer }: Agreement): readonly CustomerKey[] =>
    meant(customerKey, customer);

/** Whom a row of Acuerdos means that holds this name and nothing else. */
function meantByName(
  name: string,
  { meant }: CustomerDirectory,
  invoices: Parameters<typeof customerDirectory>[0],
): readonly CustomerKey[] {
  return meant(customerDirectory(invoices, []).keyOf(name, null, null), name);
}

/** The cell of Clientes that holds the customer's pause, such as `Clientes!O5`; null when it cannot be found. */
export function pauseCell(
  { said }: RecordedCustomer,
  { decided, seen }: RecordsDesk,
): string | null {
  const { places, settings } = decided.reading;
  const sheetId = places.sheetIds.customers;
  if (sheetId === null || said === null) return null;
  const cells = seen(sheetId);
  const { columns, headerRow } = tabLayout("customers", cells, settings.language);
  const [names, pauses] = [columns["name"], columns["pausedUntil"]];
  if (names === undefined || pauses === undefined) return null;
  const wanted = foldName(said.name);
  const index = cells.rows.findIndex(
    (row, at) => at >= headerRow && foldName(shownCell(row[names])) === wanted,
  );
  return index === -1 ? null : `${cells.name}!${cellName(index + 1, pauses)}`;
}
