import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Day } from "../../../src/receivables/calendar.ts";
import type { StageId } from "../../../src/receivables/collection-plan.ts";
import { noNames } from "../../../src/collections/ledger-names.ts";
import { readLedger, sizeOf, writeLedger } from "../../../src/collections/ledger-store.ts";
import { shortKey } from "../../../src/collections/short-key.ts";
import {
  emptyStoredLedger,
  type StoredCustomer,
  type StoredInvoice,
  type StoredLedger,
} from "../../../src/collections/stored-ledger.ts";

const key = fc.string().map(shortKey);
const someDay = fc.integer({ min: 0, max: 200_000 }).map((day) => day as Day);
const stage = fc.constantFrom("notice", "reminder1", "final", "etapa ñ").map((id) => id as StageId);
const mapOf = <Value>(value: fc.Arbitrary<Value>) =>
  fc.array(fc.tuple(key, value), { maxLength: 60 }).map((entries) => new Map(entries));

const thread = fc.record({
  threadId: fc.string({ minLength: 1 }),
  subject: fc.string({ unit: "grapheme", maxLength: 250 }),
  lastMessageId: fc.string({ minLength: 1 }),
});
const customer: fc.Arbitrary<StoredCustomer> = fc.record({
  mailedOn: fc.array(someDay, { maxLength: 3 }),
  calledOn: fc.option(someDay),
  failedOn: fc.option(someDay),
  thread: fc.option(thread),
});
const invoice: fc.Arbitrary<StoredInvoice> = fc.record({
  stage,
  completedOn: someDay,
  times: fc.integer({ min: 1, max: 511 }),
  isVetoed: fc.boolean(),
});
const ledgers: fc.Arbitrary<StoredLedger> = fc.record({
  customers: mapOf(customer),
  invoices: mapOf(invoice),
  addresses: mapOf(someDay),
});

/** A ledger with so many invoices under chase, three to a customer. */
function chasing(count: number, today: Day): StoredLedger {
  const invoices = new Map<string, StoredInvoice>();
  const customers = new Map<string, StoredCustomer>();
  for (let number = 0; number < count; number += 1) {
    const said = { stage: "reminder2" as StageId, completedOn: today, times: 1, isVetoed: false };
    invoices.set(shortKey(`F-${number}`), said);
    const id = (0x1890_0000_0000 + number).toString(16).padStart(16, "0");
    customers.set(shortKey(`firma ${Math.floor(number / 3)}`), {
      mailedOn: [today, today, today],
      calledOn: null,
      failedOn: null,
      thread: { threadId: id, lastMessageId: id, subject: "Facturas pendientes · Empresa" },
    });
  }
  return { customers, invoices, addresses: new Map() };
}

describe("writeLedger", () => {
  test("is read back by readLedger as the same ledger", () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const { values } = writeLedger(ledger, {}, noNames);
        const read = readLedger(values);
        expect(read.kind === "read" && read.ledger).toEqual(ledger);
      }),
    );
  });

  test("goes on from what is stored, however the ledger grew", () => {
    fc.assert(
      fc.property(ledgers, fc.integer({ min: 1, max: 4_000 }), (ledger, count) => {
        const before = writeLedger(ledger, {}, noNames);
        const grown = chasing(count, 20_000 as Day);
        const after = writeLedger(grown, before.values, before.names);
        const read = readLedger({ ...before.values, ...after.values });
        expect(read.kind === "read" && read.ledger.invoices.size).toBe(grown.invoices.size);
        expect(read.kind === "read" && read.ledger.customers.size).toBe(grown.customers.size);
      }),
      { numRuns: 20 },
    );
  });

  test("holds 10,000 invoices of 3,334 customers in values under 9 KB", () => {
    const { values } = writeLedger(chasing(10_000, 20_000 as Day), {}, noNames);
    for (const value of Object.values(values)) expect(value.length).toBeLessThan(9_000);
    expect(sizeOf(values)).toBeLessThan(330_000);
  });

  test("takes 13 bytes an invoice", () => {
    const many = chasing(10_000, 20_000 as Day);
    const { values } = writeLedger({ ...many, customers: new Map() }, {}, noNames);
    expect(sizeOf(values) / 10_000).toBeLessThan(13.1);
  });

  test("leaves the values that a change does not concern as they were", () => {
    const many = chasing(5_000, 20_000 as Day);
    const before = writeLedger(many, {}, noNames);
    const invoices = new Map(many.invoices);
    const said = {
      stage: "final" as StageId,
      completedOn: 20_001 as Day,
      times: 1,
      isVetoed: false,
    };
    invoices.set(shortKey("F-77"), said);
    const after = writeLedger({ ...many, invoices }, before.values, before.names);
    const changed = Object.keys(after.values).filter(
      (name) => after.values[name] !== before.values[name],
    );
    expect(changed.sort()).toEqual(["ledger.names", expect.stringMatching(/^ledger\.\d+$/)].sort());
  });
});

describe("readLedger", () => {
  const { values } = writeLedger(chasing(10, 20_000 as Day), {}, noNames);

  test("finds no ledger where none was written, and an empty one where that was", () => {
    expect(readLedger({ settings: "{}" })).toEqual({ kind: "missing" });
    const empty = writeLedger(emptyStoredLedger, {}, noNames).values;
    expect(readLedger(empty)).toMatchObject({ kind: "read", ledger: emptyStoredLedger });
  });

  test.each([
    ["ledger.0", { ...values, "ledger.0": `${values["ledger.0"] ?? ""}\n#` }],
    ["ledger.0", { ...values, "ledger.0": "cut" }],
    ["ledger.names", { ...values, "ledger.names": "{" }],
    ["ledger.0", { ...values, "ledger.names": "[[],[]]" }],
  ])("names %s when its value is not what was written", (name, broken) => {
    expect(readLedger(broken)).toEqual({ kind: "broken", key: name });
  });
});
