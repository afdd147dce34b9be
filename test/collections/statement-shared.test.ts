import { expect, test } from "@jest/globals";
import { readBook } from "../../src/collections/read-book.ts";
import { statementContent } from "../../src/collections/statement-content.ts";
import { grouped } from "../../src/receivables/grouped.ts";
import { aWorkbook } from "../builders/memory-workbook.ts";
import { day } from "../builders/receivables.ts";
import { planOn, someSettings } from "../builders/state.ts";
import { describeShared } from "../workbook/shared-data.ts";
import { sharedSheets } from "../workbook/shared-sheets.ts";

const bounds = [30, 60, 90];

describeShared("statements of real sheets", () => {
  test.each([
    ["en_ibm_ar_2466.csv", "2013-06-30", "en_US"],
    ["en_ledgershield_ar_days_overdue.csv", "2026-03-20", "en_US"],
    ["en_tutoring_owing_paid.xlsx", "2026-03-20", "en_GB"],
  ])("of %s close with each customer's aging on %s", async (file, asOf, locale) => {
    const sheets = await sharedSheets(`01_invoices/${file}`);
    const settings = someSettings({ defaultTerms: "30" });
    const { book } = readBook(aWorkbook(sheets, { locale }), settings, {}, day(asOf));
    const plan = planOn(book, asOf);
    const unapplied = grouped(plan.unapplied, ({ customerKey }) => customerKey);
    let checked = 0;
    for (const [key, invoices] of grouped(plan.invoices, (one) => one.invoice.customerKey)) {
      const account = { invoices, unapplied: unapplied.get(key) ?? [], payments: [] };
      for (const lastStatementOn of [null, day("2013-03-01"), day("2026-01-31")]) {
        const given = { ...account, lastStatementOn };
        const { aging, accounts } = statementContent(given, bounds, "en", day(asOf));
        for (const { currency, total } of aging) {
          const period = accounts.find((one) => one.currency === currency);
          expect(period?.closing).toBe(total);
          checked += 1;
        }
      }
    }
    expect(checked).toBeGreaterThan(0);
  });
});
