import { describe, expect, test } from "@jest/globals";
import type { CurrencyCode } from "../../src/receivables/money.ts";
import { decide } from "../../src/collections/decide.ts";
import { aBook } from "../builders/book.ts";
import { aCustomer, anInvoice, day, keyOf } from "../builders/receivables.ts";
import { aLedger, aQuota, aState, onlyContact, planOn } from "../builders/state.ts";

const eur = (customer: string, total: number, more = {}) =>
  anInvoice({ customer, total, addresses: [`pagos@${customer.toLowerCase()}.example`], ...more });

describe("the send window", () => {
  test.each([
    ["before it opens", "2026-04-07", 539, "2026-04-07"],
    ["at its first minute", "2026-04-07", 540, null],
    ["at its last minute", "2026-04-07", 1_079, null],
    ["at its end, which is excluded", "2026-04-07", 1_080, "2026-04-08"],
    ["on a Friday night", "2026-04-10", 1_300, "2026-04-13"],
    ["on a Saturday", "2026-04-11", 600, "2026-04-13"],
    ["on Good Friday", "2026-04-03", 600, "2026-04-06"],
    ["on Labour Day before a weekend", "2026-05-01", 600, "2026-05-04"],
  ])("%s", (_, text, minutes, on) => {
    const book = aBook([anInvoice({ statedDueOn: day("2026-03-31") })]);
    const [contact] = decide(book, aState(), { day: day(text), minutes }).contacts;
    if (on === null) expect(contact).toMatchObject({ decision: "due", on: day(text) });
    else
      expect(contact).toMatchObject({
        decision: "queued",
        on: day(on),
        reason: { code: "queuedForWindow", values: { on: day(on), from: 540 } },
      });
  });

  test("holidays are those of the locale's country", () => {
    const mexican = aState({ country: "MX" });
    const book = aBook([anInvoice({ statedDueOn: day("2026-03-10") })]);
    expect(onlyContact(planOn(book, "2026-03-16", mexican)).decision).toBe("queued"); // Benito Juárez
    expect(onlyContact(planOn(book, "2026-03-16")).decision).toBe("due");
  });
});

describe("gaps and caps", () => {
  const book = aBook([anInvoice({ statedDueOn: day("2026-03-10"), issuedOn: day("2026-03-01") })]);
  test.each([
    [
      "the day after a mail",
      { mails: { "Firma SL": ["2026-03-17"] } },
      "2026-03-18",
      "queuedForGap",
      "2026-03-20",
    ],
    [
      "on the third day after a mail",
      { mails: { "Firma SL": ["2026-03-17"] } },
      "2026-03-20",
      null,
      "",
    ],
    [
      "after two mails in seven days",
      { mails: { "Firma SL": ["2026-03-12", "2026-03-16"] } },
      "2026-03-18",
      "queuedForGap",
      "2026-03-19",
    ],
    [
      "when a third mail would be inside seven days",
      { mails: { "Firma SL": ["2026-03-13", "2026-03-16"] } },
      "2026-03-19",
      "queuedForWeek",
      "2026-03-20",
    ],
    [
      "on the day of a call",
      { calls: { "Firma SL": "2026-03-18" } },
      "2026-03-18",
      "queuedForCall",
      "2026-03-19",
    ],
    ["the day after a call", { calls: { "Firma SL": "2026-03-17" } }, "2026-03-18", null, ""],
  ])("%s", (_, history, text, code, on) => {
    const contact = onlyContact(planOn(book, text, aState({ ledger: aLedger(history) })));
    if (code === null) expect(contact.decision).toBe("due");
    else expect(contact).toMatchObject({ decision: "queued", on: day(on), reason: { code } });
  });

  test("the gap holds for an address too, whichever customer it was written for", () => {
    const ledger = aLedger({
      rest: { addresses: { "pagos@firma.example.com": day("2026-03-17") } },
    });
    const contact = onlyContact(planOn(book, "2026-03-18", aState({ ledger })));
    expect(contact).toMatchObject({
      decision: "queued",
      on: day("2026-03-20"),
      reason: { code: "queuedForAddress", values: { address: "pagos@firma.example.com" } },
    });
  });

  test("two customers of one address are written to on different days, the larger first", () => {
    const shared = { addresses: ["gestoria@asesores.example"] };
    const two = aBook([
      anInvoice({ customer: "Menor SL", total: 5_000, ...shared }),
      anInvoice({ customer: "Mayor SL", total: 9_000, ...shared }),
    ]);
    const { contacts } = planOn(two, "2026-04-07");
    expect(contacts.map(({ customer, decision }) => [customer, decision])).toEqual([
      ["Mayor SL", "due"],
      ["Menor SL", "queued"],
    ]);
    expect(contacts[1]?.on).toBe(day("2026-04-10"));
  });

  test("a refused mail is tried again on the next sending day", () => {
    const ledger = aLedger({
      rest: {
        customers: {
          [keyOf("Firma SL")]: { mailedOn: [], calledOn: null, failedOn: day("2026-03-20") },
        },
      },
    });
    const contact = onlyContact(planOn(book, "2026-03-20", aState({ ledger })));
    expect(contact).toMatchObject({
      decision: "queued",
      on: day("2026-03-23"),
      reason: { code: "queuedAfterRefusal" },
    });
  });

  test("a customer on the intensive plan has its gap and cap", () => {
    const customers = [aCustomer({ plan: "intensivo" })];
    const intensive = aBook(
      [anInvoice({ statedDueOn: day("2026-03-10"), issuedOn: day("2026-03-01") })],
      {
        tabs: { customers },
      },
    );
    const ledger = aLedger({ mails: { "Firma SL": ["2026-03-16"] } });
    expect(onlyContact(planOn(intensive, "2026-03-18", aState({ ledger }))).decision).toBe("due");
  });
});

describe("a short quota", () => {
  test("lets the five largest of nine customers go and says when the others do", () => {
    const customers = ["A", "B", "C", "D", "E", "F", "G", "H", "I"];
    const book = aBook(customers.map((name, n) => eur(name, 1_000 + n * 100)));
    const { contacts } = planOn(book, "2026-04-07", aState({ quota: aQuota(5) }));
    const named = (decision: string) =>
      contacts.filter((one) => one.decision === decision).map(({ customer }) => customer);
    expect(named("due")).toEqual(["I", "H", "G", "F", "E"]);
    expect(named("queued")).toEqual(["D", "C", "B", "A"]);
    expect(contacts[5]).toMatchObject({
      on: day("2026-04-08"),
      reason: { code: "queuedForQuota", values: { on: day("2026-04-08"), left: 0, cap: 5 } },
    });
  });

  test("keeps a tenth of the quota free and foretells later days a quota at a time", () => {
    const book = aBook(Array.from({ length: 25 }, (_, n) => eur(`C${n + 10}`, 9_000 - n)));
    const { contacts } = planOn(book, "2026-04-09", aState({ quota: aQuota(10) }));
    expect(contacts.filter(({ decision }) => decision === "due")).toHaveLength(9);
    expect(contacts.map(({ on }) => on)).toEqual([
      ...Array.from({ length: 9 }, () => day("2026-04-09")),
      ...Array.from({ length: 9 }, () => day("2026-04-10")),
      ...Array.from({ length: 7 }, () => day("2026-04-13")),
    ]);
  });

  test("takes currencies in turn, ties by oldest due date, then by name", () => {
    const usd = { currency: "USD" as CurrencyCode };
    const book = aBook([
      eur("Dos", 5_000),
      eur("Uno", 5_000),
      eur("Viejo", 5_000, { statedDueOn: day("2026-03-20") }),
      eur("Rico", 50_000),
      eur("Yankee", 900, usd),
      eur("Zulu", 800, usd),
    ]);
    const { contacts } = planOn(book, "2026-04-07");
    expect(contacts.map(({ customer }) => customer)).toEqual([
      "Rico",
      "Yankee",
      "Viejo",
      "Zulu",
      "Dos",
      "Uno",
    ]);
  });

  test("never writes to half a customer, and lets a smaller one use the rest", () => {
    const many = ["a", "b", "c", "d"].map((name) => `${name}@grande.example`);
    const book = aBook([
      eur("Grande", 90_000, { addresses: many }),
      eur("Chico", 1_000),
      eur("Medio", 5_000),
    ]);
    const { contacts } = planOn(book, "2026-04-07", aState({ quota: aQuota(3) }));
    expect(contacts.map(({ customer, decision }) => [customer, decision])).toEqual([
      ["Medio", "due"],
      ["Chico", "due"],
      ["Grande", "queued"],
    ]);
  });
});
