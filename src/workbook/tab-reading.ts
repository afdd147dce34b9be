import type { CustomerKey, Language } from "../receivables/customer.ts";
import type { CurrencyCode } from "../receivables/money.ts";
import type { Row } from "./cell.ts";
import type { Finding } from "./finding.ts";
import type { TabLayout } from "./tab-layout.ts";
import { saysSomething, tabRowReader, type TabRowReader } from "./tab-row.ts";
import { columnsOfTab, type TabColumnKey, type TabKey, type TabRecord } from "./tab-schema.ts";

/** What reading the own tabs needs to know of the rest of the workbook. */
export type TabContext = {
  /** In which findings name headers and choices; cells are read in both languages. */
  readonly language: Language;
  /** The key under which the invoice list knows a customer. */
  readonly resolveCustomer: (
    name: string,
    customerId: string | null,
    taxId: string | null,
  ) => CustomerKey;
  /** Currency of these invoices, without numbers of all of the customer's; null when it is not one. */
  readonly currencyOf: (
    customer: CustomerKey,
    invoiceNumbers: readonly string[],
  ) => CurrencyCode | null;
  /** Currency of the locale's country, which settles `$`. */
  readonly homeCurrency: CurrencyCode | null;
};

/** An own tab as it was read: its cells and where its columns stand. */
export type OpenTab = { readonly layout: TabLayout; readonly rows: readonly Row[] };

/** Records of one tab, and the customers about whom something in it could not be read. */
export type TabReading<R> = {
  readonly records: readonly R[];
  /** Sheet row, from 1, of what was read, in its order. */
  readonly rows: readonly number[];
  readonly findings: readonly Finding[];
  readonly held: readonly CustomerKey[] | "all";
};

/** Which customer a row is about; null when it does not say. */
type WhoseRow<T extends TabKey> = (reader: TabRowReader<T>) => CustomerKey | null;

/**
 * Reads the rows of a tab below its headers. A row with a bad cell is left out with a finding for each
 * such cell, and its customer is held; nothing else is lost.
 *
 * While the header of a required column is missing no row can be read and only that is said; while that
 * of a column which can stop contacts is missing, rows are read and all their customers are held.
 *
 * @param read Takes what the row says in its columns; what it notes about the row leaves it out as well.
 * @param whose Absent for tabs that are not about customers.
 */
export function readTab<T extends TabKey, R>(
  { layout, rows }: OpenTab,
  language: Language,
  read: (said: TabRecord<T>, reader: TabRowReader<T>) => R | null,
  whose?: WhoseRow<T>,
): TabReading<R> {
  const columns = columnsOfTab(layout.tab);
  const isGone = ({ key }: { readonly key: string }) => layout.columns[key] === undefined;
  const isBlind = columns.some((column) => column.isRequired && isGone(column));
  const holdsAllRows = isBlind || columns.some((column) => column.protects && isGone(column));
  const reader = tabRowReader<T>(layout, language);
  const records: R[] = [];
  const rowsRead: number[] = [];
  const findings: Finding[] = [...layout.findings];
  const held: (CustomerKey | null)[] = [];
  rows.forEach((row, index) => {
    if (index < layout.headerRow || !saysSomething(layout, row)) return;
    reader.moveTo(row, index);
    const record = isBlind ? null : recordOf(reader, read);
    const noted = [...reader.findings()];
    if (record !== null && noted.length === 0) {
      records.push(record);
      rowsRead.push(index + 1);
    }
    if (!holdsAllRows && noted.length === 0) return;
    const customer = whose?.(reader) ?? null;
    held.push(customer);
    if (!isBlind) findings.push(...told(noted, customer === null ? "" : nameIn(layout, row)));
  });
  return {
    records,
    rows: rowsRead,
    findings,
    held: heldCustomers(held, isBlind, whose !== undefined),
  };
}

function recordOf<T extends TabKey, R>(
  reader: TabRowReader<T>,
  read: (said: TabRecord<T>, reader: TabRowReader<T>) => R | null,
): R | null {
  const said = reader.record();
  return said === null ? null : read(said, reader);
}

/** Findings that say which customer is not contacted for their sake. */
function told(findings: readonly Finding[], held: string): readonly Finding[] {
  if (held === "") return findings;
  return findings.map((finding) => ({ ...finding, values: { ...finding.values, held } }));
}

function nameIn({ columns }: TabLayout, row: Row): string {
  const cell = row[columns["customer"] ?? columns["name"] ?? -1];
  return typeof cell === "string" ? cell.trim() : "";
}

function heldCustomers(
  held: readonly (CustomerKey | null)[],
  isBlind: boolean,
  isAboutCustomers: boolean,
): readonly CustomerKey[] | "all" {
  if (!isAboutCustomers) return [];
  const named = held.filter((key) => key !== null);
  // Without the column that names customers nobody can say whom the rows are about.
  return isBlind && named.length < held.length ? "all" : [...new Set(named)];
}

/** Whose row it is by a column that holds the customer's name. */
export function customerAt<T extends TabKey>(
  key: TabColumnKey<T>,
  context: TabContext,
): WhoseRow<T> {
  return (reader) => {
    const name = reader.text(key);
    return name === null ? null : context.resolveCustomer(name, null, null);
  };
}

/** Numbers divided by commas, semicolons or line breaks. */
export function listedTexts(text: string | null): readonly string[] {
  const parts = (text ?? "").split(/[,;\r\n]+/).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ""))];
}
