import { createHash } from "node:crypto";
import type { Dialogs, Ports, Workbook } from "../../../src/collections/ports.ts";
import { refreshNow } from "../../../src/collections/report-now.ts";
import { runReminders, type RemindersRun } from "../../../src/collections/run-reminders.ts";
import { liveClaim } from "../../../src/collections/sender-claim.ts";
import { openSession, type Session } from "../../../src/collections/session.ts";
import { setUp, type SetUp, type SetUpOptions } from "../../../src/collections/set-up.ts";
import type { Cell } from "../../../src/workbook/cell.ts";
import {
  aWorkbook,
  type MemorySheet,
  type MemoryWorkbook,
} from "../../builders/memory-workbook.ts";
import { day } from "../../builders/receivables.ts";
import { fakeMachine } from "../protocol/fake-execution.ts";
import { fakeMailbox, type FakeMailbox, type StoredMessage } from "../protocol/fake-mailbox.ts";

/** An owner's workbook, properties, mailbox and clock: everything the verbs touch, in memory. */
export type OwnerOffice = {
  readonly book: MemoryWorkbook;
  /** Document properties. */
  readonly values: Map<string, string>;
  readonly mailbox: FakeMailbox;
  /** Civil day and minute at which the next execution begins. */
  at: { day: string; minutes: number };
  account: Ports["account"];
  quota: number;
  isLockFree: boolean;
  triggers: number;
  ports(said?: Partial<Ports>): Ports;
  /** Sets everything up as an owner who says yes to all of it. */
  setUp(options?: SetUpOptions): SetUp;
  session(): Session;
  /** Lets the hourly trigger fire. */
  fire(): RemindersRun;
  fireWith(changed: Partial<Ports>): RemindersRun;
  /** Fills the own columns, as the menu does. */
  refresh(): void;
  sendNow(): RemindersRun;
  /** The account that holds the sender's claim. */
  sender(): string | null;
  /** What has left so far. */
  sent(): readonly StoredMessage[];
};

export const on = (text: string): Cell => ({ day: day(text), minutes: 0 });

export const header = ["Nº factura", "Fecha", "Vencimiento", "Cliente", "Email", "Total"];

/** A row of {@link header}: an invoice of 1 February 2026 over 100.00 to `pagos@` the customer's domain. */
export function row(number: string, dueOn: string, customer: string, total = 100): readonly Cell[] {
  const domain = customer.toLowerCase().replace(/[^a-z]/g, "");
  return [number, on("2026-02-01"), on(dueOn), customer, `pagos@${domain}.example`, total];
}

/** A list of invoices that fell due so long ago that their first reminder is due on 20 March 2026. */
export const overdueList = (...customers: readonly string[]): MemorySheet => ({
  name: "Facturas",
  rows: [header, ...customers.map((customer, n) => row(`F-${n + 1}`, "2026-03-10", customer))],
});

/** An office at 10:00 on Friday, 20 March 2026. */
export function ownerOffice(
  sheets: readonly MemorySheet[],
  said: { readonly locale?: string } = {},
): OwnerOffice {
  const book = aWorkbook(sheets, said);
  const machine = fakeMachine(instantOf("2026-03-20", 600), {
    beforeCall: () => undefined,
    ended: () => undefined,
  });
  const values = new Map<string, string>();
  const office: OwnerOffice = {
    book,
    values,
    mailbox: fakeMailbox(machine),
    at: { day: "2026-03-20", minutes: 600 },
    account: { email: "owner@example.com", scriptId: "script-1" },
    quota: 100,
    isLockFree: true,
    triggers: 0,
    ports: (changed = {}) => ({ ...portsOf(office, machine), ...changed }),
    setUp: (options = yesToAll) => done(setUp(office.ports(), options, "own")),
    session: () => {
      const opened = openSession(office.ports());
      if (opened.kind === "refused") throw new Error(opened.reason.code);
      return opened.session;
    },
    fire: () => office.fireWith({}),
    fireWith: (changed) =>
      runReminders(office.ports(changed), { edition: "own", isTrigger: true }, false),
    refresh: () => void refreshNow(office.session()),
    sendNow: () => runReminders(office.ports(), { edition: "own", isTrigger: false }, true),
    sender: () => liveClaim(book.tags(), machine.nowMs)?.account ?? null,
    sent: () => office.mailbox.sent(),
  };
  return office;
}

/** What an owner agrees to who says yes to everything. */
export const yesToAll: SetUpOptions = {
  agreeOwnColumns: true,
  confirmList: true,
  claimSender: true,
  createTrigger: true,
};

/** A person who answers yes or no to everything and writes these texts down. */
export function aPerson(answers: { readonly yes?: boolean; readonly texts?: (string | null)[] }): {
  readonly dialogs: Dialogs;
  readonly heard: string[];
} {
  const heard: string[] = [];
  const texts = [...(answers.texts ?? [])];
  const dialogs: Dialogs = {
    message: (_, text) => void heard.push(text),
    yesNo: (_, question) => {
      heard.push(question);
      return answers.yes ?? true;
    },
    text: (_, question) => {
      heard.push(question);
      return texts.shift() ?? null;
    },
    file: (_, hint) => void heard.push(hint),
  };
  return { dialogs, heard };
}

function portsOf(office: OwnerOffice, machine: ReturnType<typeof fakeMachine>): Ports {
  const { day: civilDay, minutes } = office.at;
  machine.nowMs = Math.max(machine.nowMs, instantOf(civilDay, minutes));
  const startedMs = machine.nowMs;
  return {
    workbook: withAppends(office.book),
    store: {
      readAll: () => Object.fromEntries(office.values),
      write: (entries) => {
        for (const [key, value] of Object.entries(entries)) {
          if (Buffer.byteLength(value) > 9_216) throw new Error("Argument too large: value");
          office.values.set(key, value);
        }
      },
      remove: (key) => void office.values.delete(key),
    },
    lock: {
      tryAcquire: () => {
        const isFree = office.isLockFree;
        office.isLockFree = false;
        return isFree;
      },
      release: () => {
        office.isLockFree = true;
      },
    },
    mailbox: office.mailbox.port,
    quota: { remainingRecipients: () => office.quota },
    schedule: {
      hasHourlyTrigger: () => office.triggers > 0,
      ensureHourlyTrigger: () => void (office.triggers = 1),
      removeTriggers: () => void (office.triggers = 0),
    },
    account: office.account,
    clock: {
      now: () => ({ day: day(civilDay), minutes, epochMs: machine.nowMs }),
      elapsedMs: () => machine.nowMs - startedMs,
    },
    printer: { pdfBase64: (html) => Buffer.from(html).toString("base64") },
    digest: (text) => createHash("sha256").update(text).digest("hex"),
    encodeBase64: (text) => Buffer.from(text, "utf8").toString("base64"),
  };
}

function withAppends(book: MemoryWorkbook): Workbook {
  return {
    ...book,
    apply: (edits) => {
      for (const edit of edits) {
        book.apply([edit]);
        if (edit.kind === "append")
          book.rowsOf(edit.sheetId).push(...edit.values.map((values) => [...values]));
      }
    },
  };
}

const instantOf = (text: string, minutes: number): number =>
  day(text) * 86_400_000 + (minutes - 60) * 60_000; // Madrid in winter is an hour ahead

function done(result: ReturnType<typeof setUp>): SetUp {
  if (result.kind !== "done") throw new Error("setting up was refused");
  return result;
}
