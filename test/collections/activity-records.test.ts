import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ActivityEntry } from "../../src/collections/activity-entry.ts";
import { activityTranslation } from "../../src/collections/activity-records.ts";
import { openActivityTab } from "../../src/collections/activity-tab.ts";
import type { Workbook } from "../../src/collections/ports.ts";
import type { StageId } from "../../src/receivables/collection-plan.ts";
import type { CustomerKey, Language } from "../../src/receivables/customer.ts";
import type { Invoice, InvoiceKey } from "../../src/receivables/invoice.ts";
import { freshColumns } from "../../src/workbook/tab-values.ts";
import { aWorkbook, type MemoryWorkbook } from "../builders/memory-workbook.ts";
import { anInvoice, day } from "../builders/receivables.ts";

const voiceIn = (language: Language) => ({ language, country: "ES", asOf: day("2026-03-20") });

const of = (customer: string, customerKey: string, ...numbers: readonly string[]) =>
  numbers.map((invoiceNumber) =>
    anInvoice({
      customer,
      customerKey: customerKey as CustomerKey,
      invoiceNumber,
      key: `${invoiceNumber}|${customerKey}` as InvoiceKey,
    }),
  );

const sheet: readonly Invoice[] = [
  ...of("Firma, S.L.", "name:firmasl", "F-1", "F-2", "B, 3; x"),
  ...of("Gemela", "id:1", "G-1", "F-1"),
  ...of("Gemela", "id:2", "G-2"),
  ...of("Gemela Norte", "id:2", "G-3"),
];

function anEntry(said: Partial<ActivityEntry> = {}): ActivityEntry {
  return {
    at: { day: day("2026-03-20"), minutes: 601 },
    key: "0123456789abcdef0123456789abcdef",
    customerKey: "name:firmasl" as CustomerKey,
    customer: "Firma, S.L.",
    invoices: ["F-1|name:firmasl", "F-2|name:firmasl"] as InvoiceKey[],
    completes: { "F-1|name:firmasl": "reminder2" as StageId },
    occasion: "reminder",
    stage: "reminder2" as StageId,
    channel: "email",
    result: "sent",
    recipients: ["a@firma.example.com", "b@firma.example.com"],
    owed: { EUR: 12_345, JPY: 700 },
    reason: { code: "contactDue", values: { stage: "reminder2", days: 10, invoices: 2 } },
    account: "owner@example.com",
    messageId: "18c0ffee",
    fingerprint: "fedcba9876543210",
    ...said,
  };
}

/** What a ledger is rebuilt from; the reason is a sentence by then. */
const essence = ({ reason, ...rest }: ActivityEntry) => ({
  ...rest,
  hasReason: reason.code !== "",
});

function appending(book: MemoryWorkbook): Workbook {
  return {
    ...book,
    apply: (edits) => {
      for (const edit of edits)
        if (edit.kind === "append")
          book
            .rowsOf(edit.sheetId)
            .push(
              ...edit.values.map((row) =>
                row.map((cell) => (typeof cell === "string" ? cell.replace(/^'/, "") : cell)),
              ),
            );
        else book.apply([edit]);
    },
  };
}

/** Writes entries to a new Actividad and reads them back. */
function throughTab(
  entries: readonly ActivityEntry[],
  written: Language = "es",
  read: Language = "es",
): readonly ActivityEntry[] {
  const workbook = appending(aWorkbook([{ name: "Facturas", rows: [["x"]] }]));
  const out = activityTranslation(sheet, voiceIn(written));
  openActivityTab(workbook, null, written).append(entries.map(out.recordOf), false);
  const back = activityTranslation(sheet, voiceIn(read));
  return openActivityTab(workbook, 2, read)
    .records()
    .flatMap((record) => back.entryOf(record) ?? []);
}

describe("activityTranslation() through the tab", () => {
  const results = ["sent", "drafted", "failed", "unknown", "discarded", "called"] as const;
  const entries = fc.record({
    result: fc.constantFrom(...results),
    at: fc.record({
      day: fc.integer({ min: 20_000, max: 22_000 }) as fc.Arbitrary<ActivityEntry["at"]["day"]>,
      minutes: fc.integer({ min: 0, max: 1_439 }),
    }),
    owed: fc.dictionary(fc.constantFrom("EUR", "USD", "JPY"), fc.integer({ min: 1, max: 10 ** 9 })),
    stages: fc.array(
      fc.constantFrom<StageId | null>("reminder1" as StageId, "final" as StageId, null),
      {
        minLength: 3,
        maxLength: 3,
      },
    ),
    stage: fc.constantFrom("reminder1" as StageId, "final" as StageId),
    messageId: fc.constantFrom(null, "18c0ffee"),
  });
  const invoices = ["F-1", "F-2", "B, 3; x"].map(
    (number) => `${number}|name:firmasl` as InvoiceKey,
  );

  test.each<readonly [Language, Language]>([
    ["es", "es"],
    ["en", "en"],
    ["es", "en"],
    ["en", "es"],
  ])("gives back what was written in %s and is read in %s", (written, read) => {
    fc.assert(
      fc.property(entries, ({ stages, messageId, ...said }) => {
        const completes = Object.fromEntries(
          invoices.flatMap((key, index) => {
            const stage = stages[index] ?? null;
            return stage === null ? [] : [[key, stage] as const];
          }),
        );
        const channel = said.result === "called" ? "call" : "email";
        const occasion = channel === "call" ? "call" : "reminder";
        const entry = anEntry({ ...said, invoices, completes, channel, occasion, messageId });
        expect(throughTab([entry], written, read).map(essence)).toEqual([essence(entry)]);
      }),
      { numRuns: 60 },
    );
  });

  test("keeps texts that look like formulas, and the order", () => {
    const first = anEntry({ key: "=1+1", recipients: ["+34 600", "@x"] });
    const second = anEntry({ key: "-x", result: "drafted" });
    expect(throughTab([first, second]).map(({ key }) => key)).toEqual(["=1+1", "-x"]);
  });

  test("gives a line to the one of two customers of a name that has its invoices", () => {
    const key = "id:2" as CustomerKey;
    const invoicesOfTwo = ["G-2|id:2", "G-3|id:2"] as InvoiceKey[];
    const entry = anEntry({
      customerKey: key,
      customer: "Gemela",
      invoices: invoicesOfTwo,
      completes: { "G-3|id:2": "reminder1" as StageId },
    });
    expect(throughTab([entry]).map(essence)).toEqual([essence(entry)]);
  });

  test("names an invoice by its number also under the key it had before its customer's id", () => {
    const { recordOf } = activityTranslation(sheet, voiceIn("es"));
    const record = recordOf(
      anEntry({
        invoices: ["G-2|name:gemela" as InvoiceKey],
        completes: { "G-2|name:gemela": "final" as StageId },
      }),
    );
    expect(record).toMatchObject({ invoices: ["G-2"], completes: { "G-2": "final" } });
  });

  test("leaves out customers that the sheet no longer has", () => {
    expect(throughTab([anEntry({ customer: "Nadie" })])).toEqual([]);
  });
});

describe("openActivityTab()", () => {
  const { recordOf } = activityTranslation(sheet, voiceIn("es"));
  const made = () => {
    const book = aWorkbook([{ name: "Facturas", rows: [["x"]] }]);
    const workbook = appending(book);
    openActivityTab(workbook, null, "es").append([recordOf(anEntry())], false);
    return { book, workbook };
  };
  const keysIn = (workbook: Workbook) =>
    openActivityTab(workbook, 2, "es")
      .records()
      .map(({ key, outcome }) => `${key.slice(0, 4)} ${outcome}`);

  test("leaves out what an earlier run has written", () => {
    const { workbook } = made();
    const again = [recordOf(anEntry()), recordOf(anEntry({ result: "drafted" }))];
    openActivityTab(workbook, 2, "es").append(again, true);
    expect(keysIn(workbook)).toEqual(["0123 sent", "0123 drafted"]);
  });

  test("finds the columns wherever people put them", () => {
    const { book, workbook } = made();
    for (const cells of book.rowsOf(2)) cells.reverse();
    openActivityTab(workbook, 2, "es").append([recordOf(anEntry({ result: "drafted" }))], true);
    expect(keysIn(workbook)).toEqual(["0123 sent", "0123 drafted"]);
  });

  const keyColumn = freshColumns("activity")["key"] ?? -1;

  test.each<readonly [string, (book: MemoryWorkbook) => void, string]>([
    [
      "renamed a header",
      (book) => void book.rowsOf(2)[0]?.splice(keyColumn, 1, "Ref."),
      "tabHeaderMissing",
    ],
    ["deleted the header row", (book) => void book.rowsOf(2).splice(0, 1), "tabHeadersLost"],
  ])("still tells every mail once, and says so, when somebody has %s", (_, spoil, code) => {
    const { book, workbook } = made();
    spoil(book);
    const tab = openActivityTab(workbook, 2, "es");
    expect(tab.findings.map((finding) => finding.code)).toEqual([code]);
    tab.append([recordOf(anEntry()), recordOf(anEntry({ result: "drafted" }))], true);
    expect(keysIn(workbook)).toEqual(["0123 sent", "0123 drafted"]);
  });

  test("writes nothing, and makes no tab, when there is nothing to tell", () => {
    const book = aWorkbook([{ name: "Facturas", rows: [["x"]] }]);
    openActivityTab(appending(book), null, "es").append([], true);
    expect(book.asked).toEqual([]);
  });
});
