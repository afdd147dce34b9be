import { decide, type DecidingState } from "../src/collections/decide.ts";
import { defaultSettings } from "../src/collections/default-settings.ts";
import { emptyLedger, type InvoiceLedger, type Ledger } from "../src/collections/ledger.ts";
import type { Workbook } from "../src/collections/ports.ts";
import { readBook, type BookReading } from "../src/collections/read-book.ts";
import type { Day } from "../src/receivables/calendar.ts";
import type { StageId } from "../src/receivables/collection-plan.ts";
import { inMemoryWorkbook } from "./in-memory-workbook.ts";
import { benchDay, invoiceRows, partlyPaid, spreadOut } from "./invoice-rows.ts";
import { printTable } from "./table.ts";

const sizes = [5_000, 10_000, 25_000, 50_000];
const runs = 5;

const settings = { ...defaultSettings("es_ES"), isListConfirmed: true, ownColumnsAgreed: true };
const asOf = { day: benchDay, minutes: 600 };

/** Processor time, which other programs on the machine lengthen less than the clock's. */
type Times = { readonly readingMs: number; readonly decidingMs: number };

/** Prints how long reading and deciding take without any service, and how that grows with the rows. */
export function planningTime(): void {
  fastestOf(sizes[0] ?? 0); // the engine has compiled the code when the first size is measured
  const measured = sizes.map((rows) => ({ rows, ...fastestOf(rows) }));
  const [smallest] = measured;
  const perThousand = ({ rows, readingMs, decidingMs }: Times & { readonly rows: number }) =>
    ((readingMs + decidingMs) * 1_000) / rows;
  printTable(
    `Planning: processor time, fastest of ${runs} (50,000 invoices under 2,000 ms, linear)`,
    measured.map((one) => ({
      invoices: one.rows,
      customers: one.rows / 10,
      "reading ms": Math.round(one.readingMs),
      "deciding ms": Math.round(one.decidingMs),
      "together ms": Math.round(one.readingMs + one.decidingMs),
      "ms per 1,000 rows": rounded(perThousand(one)),
      "ratio to the smallest": rounded(perThousand(one) / perThousand(smallest ?? one)),
    })),
  );
}

const rounded = (value: number) => Number(value.toFixed(2));

function fastestOf(rows: number): Times {
  const workbook = inMemoryWorkbook(invoiceRows(rows, rows / 10, spreadOut, partlyPaid));
  const times = Array.from({ length: runs }, () => planned(workbook));
  const total = ({ readingMs, decidingMs }: Times) => readingMs + decidingMs;
  return times.reduce((best, one) => (total(one) < total(best) ? one : best));
}

function planned(workbook: Workbook): Times {
  const start = processorMs();
  const reading = readBook(workbook, settings, {}, benchDay);
  const read = processorMs();
  const plan = decide(reading.book, stateFor(reading), asOf);
  const decided = processorMs();
  if (plan.contacts.length === 0) throw new Error("Nobody to contact: the plan is no test");
  return { readingMs: read - start, decidingMs: decided - read };
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const longAgo = (benchDay - 14) as Day;

/** Half of the invoices have had their first reminder two weeks ago. */
function stateFor({ book }: BookReading): DecidingState {
  const invoices: { [key: string]: InvoiceLedger } = {};
  const reminded = (book.list?.invoices ?? []).filter((_, place) => place % 2 === 0);
  for (const { key } of reminded)
    invoices[key] = { stage: "reminder1" as StageId, completedOn: longAgo, times: 1 };
  const ledger: Ledger = { ...emptyLedger, invoices };
  const recipients = 1_500;
  const quota = {
    atFirstFiring: recipients,
    sentSinceFirstFiring: 0,
    sentInLastDay: 0,
    remaining: recipients,
  };
  return { settings, ledger, quota, country: "ES", canDraft: true, isApproved: false };
}
