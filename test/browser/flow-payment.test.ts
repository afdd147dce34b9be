import { describe, expect, test } from "@jest/globals";
import { openPanel } from "../../bench/flows/hands.ts";
import {
  openCustomerOf,
  recordPart,
  recordWhole,
  undoLast,
} from "../../bench/flows/record-payment.ts";
import { flowPages, languages, type FlowDesk, furtherWay } from "./flow-desk.ts";

const open = flowPages();

/** An overdue invoice, the cells that show how it stands, and what a part of it leaves. */
const asked = {
  es: {
    ...{ row: 5, invoice: "F-001", customer: "Suministros Ebro SL" },
    ...{ list: "Facturas 2026", payments: "Pagos", status: "T5", balance: "S5" },
    ...{ before: ["Vencida", "1.210,00"], paid: "Pagada" },
    ...{ part: "1000,5", partShown: "1.000,50", left: "209,50", total: "412,00" },
  },
  en: {
    ...{ row: 6, invoice: "HL-101", customer: "Bramble & Co" },
    ...{ list: "Invoices", payments: "Payments", status: "R6", balance: "Q6" },
    ...{ before: ["Overdue", "2,000.00"], paid: "Paid" },
    ...{ part: "1500.5", partShown: "1,500.50", left: "499.50", total: "1,149.50" },
  },
} as const;

const standing = async (desk: FlowDesk) => {
  const { status, balance } = asked[desk.language];
  return [await desk.cell(status), await desk.cell(balance)];
};

/** The first line of the tab of payments: customer, invoice and amount. */
async function firstPayment(desk: FlowDesk): Promise<readonly string[]> {
  const { payments, list } = asked[desk.language];
  await desk.goToTab(payments);
  const cells = [await desk.cell("B2"), await desk.cell("C2"), await desk.cell("D2")];
  await desk.goToTab(list);
  return cells;
}

const owed = ({ panel }: FlowDesk) => panel.locator("#view-customer .card").first().textContent();

describe.each(languages)("a payment, %s", (language) => {
  const { row, invoice, customer, before, paid, part, partShown, left, total } = asked[language];

  test("of the whole settles the invoice; undone, everything is as it was", async () => {
    const desk = await open(language, "running");
    await openPanel(desk);
    await openCustomerOf(desk, row);
    const owedBefore = await owed(desk);
    await recordWhole(desk, invoice);
    expect((await standing(desk))[0]).toBe(paid);
    expect(await owed(desk)).not.toBe(owedBefore);
    expect(await firstPayment(desk)).toEqual([customer, invoice, before[1]]);
    await undoLast(desk);
    expect(await standing(desk)).toEqual(before);
    expect(await firstPayment(desk)).toEqual(["", "", ""]);
    expect(await owed(desk)).toBe(owedBefore);
  });

  furtherWay("of a part leaves the rest open", async () => {
    const desk = await open(language, "running");
    await openPanel(desk);
    await openCustomerOf(desk, row);
    await recordPart(desk, invoice, part);
    expect(await standing(desk)).toEqual([before[0], left]);
    expect(await firstPayment(desk)).toEqual([customer, invoice, partShown]);
    expect(await owed(desk)).toContain(total);
  });
});
