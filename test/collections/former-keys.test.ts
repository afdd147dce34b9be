import { describe, expect, test } from "@jest/globals";
import { withFormerAdopted } from "../../src/collections/adopt-former.ts";
import { formerKeysOf, type FormerKeys } from "../../src/collections/former-keys.ts";
import { recordContact } from "../../src/collections/record-contact.ts";
import { shortKey } from "../../src/collections/short-key.ts";
import { emptyStoredLedger, type StoredLedger } from "../../src/collections/stored-ledger.ts";
import type { StageId } from "../../src/receivables/collection-plan.ts";
import { joinCustomers } from "../../src/receivables/customer-key.ts";
import type { CustomerKey } from "../../src/receivables/customer.ts";
import { invoiceKeyOf } from "../../src/receivables/invoice-key.ts";
import type { Invoice } from "../../src/receivables/invoice.ts";
import { validTaxId } from "../../src/receivables/tax-id.ts";
import { anInvoice, day } from "../builders/receivables.ts";

type Signs = Pick<Invoice, "customer"> & Partial<Pick<Invoice, "customerId" | "taxId">>;

/** Invoices F-1, F-2, … keyed as reading keys them. */
function invoicesOf(...rows: readonly Signs[]): readonly Invoice[] {
  const keys = joinCustomers(
    rows.map(({ customer, customerId = null, taxId = null }) => ({
      customerId,
      validTaxId: validTaxId(taxId ?? ""),
      name: customer,
    })),
  );
  return rows.map((row, index) => {
    const customerKey = keys[index] as CustomerKey;
    const number = `F-${index + 1}`;
    const key = invoiceKeyOf({ number, customerKey, issuedOn: null, total: 1, nth: 1 });
    return anInvoice({ ...row, invoiceNumber: number, customerKey, key });
  });
}

const plain = (former: FormerKeys) => ({
  customers: Object.fromEntries(former.customers),
  invoices: Object.fromEntries(former.invoices),
});

const nif = "B58378431";

describe("formerKeysOf()", () => {
  test("gives none to who is known by name", () => {
    expect(plain(formerKeysOf(invoicesOf({ customer: "Uno" })))).toEqual({
      customers: {},
      invoices: {},
    });
  });

  test("gives the name to who has a tax id, and both to who has an id", () => {
    expect(plain(formerKeysOf(invoicesOf({ customer: "Uno", taxId: nif })))).toEqual({
      customers: { [`tax:${nif}`]: ["name:uno"] },
      invoices: { [`F-1|tax:${nif}`]: ["F-1|name:uno"] },
    });
    const withId = invoicesOf({ customer: "Uno", taxId: nif, customerId: "7" });
    expect(plain(formerKeysOf(withId)).customers).toEqual({ "id:7": [`tax:${nif}`, "name:uno"] });
  });

  test("gives every row the former keys of its whole customer", () => {
    const rows = invoicesOf(
      { customer: "Uno", taxId: nif, customerId: "7" },
      { customer: "Uno", customerId: "7" },
    );
    expect(plain(formerKeysOf(rows)).invoices["F-2|id:7"]).toEqual([
      `F-2|tax:${nif}`,
      "F-2|name:uno",
    ]);
  });

  test("takes no key that is another customer's now", () => {
    const rows = invoicesOf(
      { customer: "Uno", customerId: "7" },
      { customer: "Uno", customerId: "8" },
      { customer: "Uno" },
    );
    expect(formerKeysOf(rows).customers.size).toBe(0);
  });

  test("keeps the count of invoices alike", () => {
    const [first] = invoicesOf({ customer: "Uno", customerId: "7" });
    const second = anInvoice({ ...first, key: `${first?.key ?? ""}|2` as Invoice["key"] });
    expect(plain(formerKeysOf([second])).invoices).toEqual({ "F-1|id:7|2": ["F-1|name:uno|2"] });
  });
});

const thread = { threadId: "t1", subject: "Recordatorio", lastMessageId: "m1" };

/** A ledger in which this customer was mailed about these invoices. */
function mailed(
  ledger: StoredLedger,
  customerKey: string,
  completes: { readonly [invoice: string]: string },
  on: string,
): StoredLedger {
  const mail = {
    customerKey: customerKey as CustomerKey,
    occasion: "reminder",
    recipients: [],
    completes: completes as { readonly [invoice: string]: StageId },
    thread,
  };
  return recordContact(ledger, mail, day(on));
}

describe("withFormerAdopted()", () => {
  const withTaxId = formerKeysOf(invoicesOf({ customer: "Uno", taxId: nif }));
  const before = mailed(
    emptyStoredLedger,
    "name:uno",
    { "F-1|name:uno": "reminder1" },
    "2026-03-20",
  );

  test("puts what was known under the present keys, and only there", () => {
    const after = withFormerAdopted(before, withTaxId);
    const expected = mailed(
      emptyStoredLedger,
      `tax:${nif}`,
      { [`F-1|tax:${nif}`]: "reminder1" },
      "2026-03-20",
    );
    expect(after).toEqual(expected);
  });

  test("is the same ledger when there is nothing to adopt, and the second time", () => {
    expect(withFormerAdopted(emptyStoredLedger, withTaxId)).toBe(emptyStoredLedger);
    const after = withFormerAdopted(before, withTaxId);
    expect(withFormerAdopted(after, withTaxId)).toBe(after);
    expect(withFormerAdopted(before, formerKeysOf([]))).toBe(before);
  });

  test("lets the later stage hold and joins the days when a draft under the old name left afterwards", () => {
    const present = mailed(before, `tax:${nif}`, { [`F-1|tax:${nif}`]: "reminder2" }, "2026-03-27");
    const late = mailed(present, "name:uno", { "F-1|name:uno": "reminder3" }, "2026-04-06");
    const after = withFormerAdopted(late, withTaxId);
    expect(after.invoices.get(shortKey(`F-1|tax:${nif}`))?.stage).toBe("reminder3");
    expect(after.customers.get(shortKey(`tax:${nif}`))?.mailedOn).toEqual([
      day("2026-03-20"),
      day("2026-03-27"),
      day("2026-04-06"),
    ]);
    const early = withFormerAdopted(present, withTaxId);
    expect(early.invoices.get(shortKey(`F-1|tax:${nif}`))?.stage).toBe("reminder2");
  });

  test("gives the days of a shared name to each heir, its thread to none", () => {
    const former = formerKeysOf(
      invoicesOf({ customer: "Uno", customerId: "7" }, { customer: "Uno", customerId: "8" }),
    );
    const after = withFormerAdopted(before, former);
    for (const key of ["id:7", "id:8"])
      expect(after.customers.get(shortKey(key))).toMatchObject({
        mailedOn: [day("2026-03-20")],
        thread: null,
      });
    expect([...after.invoices.keys()]).toEqual([shortKey("F-1|id:7")]);
  });
});
