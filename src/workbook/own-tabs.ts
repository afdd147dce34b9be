import type { CustomerKey } from "../receivables/customer.ts";
import type { OwnTabs } from "./book.ts";
import type { SheetCells } from "./cell.ts";
import { readAgreements } from "./tab-agreements.ts";
import { readCustomers } from "./tab-customers.ts";
import { tabLayout } from "./tab-layout.ts";
import { readPayments } from "./tab-payments.ts";
import { readPlans } from "./tab-plans.ts";
import type { OpenTab, TabContext, TabReading } from "./tab-reading.ts";
import type { TabKey } from "./tab-schema.ts";
import { readTemplates } from "./tab-templates.ts";

/** Cells of the own tabs that a plan reads; null where the tab is not there. */
export type OwnTabCells = { readonly [tab in Exclude<TabKey, "activity">]: SheetCells | null };

const nothing: TabReading<never> & { readonly cells: readonly [] } = {
  records: [],
  rows: [],
  cells: [],
  findings: [],
  held: [],
};

/**
 * Reads everything that people may write in our own tabs, in Spanish or English. What cannot be read is
 * a finding with its cell, and the customers concerned are held.
 */
export function readOwnTabs(cells: OwnTabCells, context: TabContext): OwnTabs {
  const { language } = context;
  const read = <R extends TabReading<unknown>>(
    tab: TabKey,
    sheet: SheetCells | null,
    reader: (open: OpenTab) => R,
  ) => (sheet === null ? nothing : reader(openTab(tab, sheet, context)));
  const plans = read("plan", cells.plan, (open) => readPlans(open, language));
  const customers = read("customers", cells.customers, (open) =>
    readCustomers(open, plans.records, context),
  );
  const templates = read("templates", cells.templates, (open) => readTemplates(open, language));
  const payments = read("payments", cells.payments, (open) => readPayments(open, context));
  const agreements = read("agreements", cells.agreements, (open) => readAgreements(open, context));
  const readings = [customers, plans, templates, payments, agreements];
  return {
    customers: customers.records,
    plans: plans.records,
    templates: templates.records,
    templateCells: templates.cells,
    payments: payments.records,
    paymentRows: payments.rows,
    agreements: agreements.records,
    heldCustomers: allHeld(readings.map(({ held }) => held)),
    findings: readings.flatMap(({ findings }) => findings),
  };
}

/** An own tab with its columns found. */
export function openTab(tab: TabKey, sheet: SheetCells, { language }: TabContext): OpenTab {
  return { layout: tabLayout(tab, sheet, language), rows: sheet.rows };
}

function allHeld(
  held: readonly (readonly CustomerKey[] | "all")[],
): readonly CustomerKey[] | "all" {
  const listed: CustomerKey[] = [];
  for (const keys of held) {
    if (keys === "all") return "all";
    listed.push(...keys);
  }
  return [...new Set(listed)];
}
