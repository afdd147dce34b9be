import { createHash } from "node:crypto";
import { dayOf, isoDay, type Day } from "../../../src/receivables/calendar.ts";
import type { StageId } from "../../../src/receivables/collection-plan.ts";
import type { CustomerKey } from "../../../src/receivables/customer.ts";
import type { InvoiceKey } from "../../../src/receivables/invoice.ts";
import type { PlannedContact } from "../../../src/collections/plan.ts";
import type { Ports } from "../../../src/collections/ports.ts";
import { claimEdits } from "../../../src/collections/sender-claim.ts";
import type {
  OutgoingContact,
  SendingBasis,
  SendingWork,
  Verdict,
} from "../../../src/collections/sending-work.ts";
import { fakeMachine, type FakeMachine } from "./fake-execution.ts";
import { fakeMailbox, type FakeMailbox } from "./fake-mailbox.ts";
import { fakeDocument, type FakeDocument } from "./fake-workbook.ts";

/** A contact that becomes due when the office opens. */
export type WantedContact = {
  readonly customer: string;
  readonly occasion: string;
  readonly mode: "send" | "leave";
  /** Stage due for each invoice. */
  readonly stages: { readonly [invoice: string]: string };
};

/** A person at a desk: account, script, document, mailbox and a machine with a clock. */
export type FakeOffice = {
  readonly machine: FakeMachine;
  readonly document: FakeDocument;
  readonly mailbox: FakeMailbox;
  wanted: readonly WantedContact[];
  /** Clicked contacts that their owner has seen leave. */
  readonly seenSent: Set<string>;
  /** Mails that we sent although our last look should have told us not to. */
  readonly stale: string[];
  quota: number;
  today(): Day;
  ports(said?: Partial<Ports["account"]>): Ports;
  work(): SendingWork;
};

export const startDay = dayOf(2026, 3, 18);
const minutesAtStart = 600;
const startMs = startDay * 86_400_000 + (minutesAtStart - 60) * 60_000; // Madrid is an hour ahead

export const account = { email: "owner@example.com", scriptId: "script-1" };

export const addressOf = (customer: string): string =>
  `pagos@${customer.toLowerCase()}.example.com`;

/** An office in which these contacts are due, with the sender claimed. */
export function fakeOffice(
  wanted: readonly WantedContact[],
  beforeCall: (total: number) => void = () => undefined,
): FakeOffice {
  const machine = fakeMachine(startMs, {
    beforeCall: (total) => beforeCall(total),
    ended: (keepsWrites) => document.executionEnded(keepsWrites),
  });
  const rows = wanted.flatMap(({ customer, stages }) =>
    Object.keys(stages).map((invoice) => ({ invoice, customer, isPaid: false })),
  );
  const unique = [...new Map(rows.map((row) => [row.invoice, row])).values()];
  const document: FakeDocument = fakeDocument(machine, unique);
  claimNow({ machine, document });
  const mailbox = fakeMailbox(machine);
  const office: FakeOffice = {
    machine,
    document,
    mailbox,
    wanted,
    seenSent: new Set(),
    stale: [],
    quota: 100,
    today: () => civil(machine.nowMs).day,
    ports: (said = {}) => portsOf(office, { ...account, ...said }),
    work: () => workOf(office),
  };
  return office;
}

/** Makes the account the sender at this moment. */
export function claimNow({ machine, document }: Pick<FakeOffice, "machine" | "document">): void {
  const edits = claimEdits([], { ...account, edition: "own" }, machine.nowMs);
  document.tags = edits.flatMap((edit) => (edit.kind === "tag" ? [edit.tag] : []));
}

function civil(epochMs: number): { day: Day; minutes: number } {
  const local = Math.floor(epochMs / 60_000) + 60;
  return { day: Math.floor(local / 1_440) as Day, minutes: local % 1_440 };
}

function portsOf(office: FakeOffice, who: Ports["account"]): Ports {
  const { machine, document, mailbox } = office;
  const startedMs = machine.nowMs;
  const none = () => undefined;
  return {
    workbook: document.workbook(),
    store: document.store(who.scriptId),
    lock: document.lock(),
    mailbox: mailbox.port,
    quota: {
      remainingRecipients: () => machine.call("MailApp.getRemainingDailyQuota", () => office.quota),
    },
    schedule: { hasHourlyTrigger: () => true, ensureHourlyTrigger: none, removeTriggers: none },
    account: who,
    clock: {
      now: () => ({ ...civil(machine.nowMs), epochMs: machine.nowMs }),
      elapsedMs: () => machine.nowMs - startedMs,
    },
    printer: { pdfBase64: () => "" },
    digest: (text) => createHash("sha256").update(text).digest("hex"),
    encodeBase64: (text) => Buffer.from(text, "utf8").toString("base64"),
  };
}

function workOf(office: FakeOffice): SendingWork {
  const { machine, document } = office;
  const changed = new Set<string>();
  office.mailbox.beforeSend = ({ headers }, isSeenEdited) => {
    if (changed.has(headers["to"] ?? "")) office.stale.push("sent though the row had changed");
    if (isSeenEdited) office.stale.push("sent though a person had edited it");
  };
  return {
    plan: (basis) => {
      const rows = machine.call("Facturas.getValues", () => document.rows);
      changed.clear();
      return {
        contacts: office.wanted.flatMap((wanted) => dueContact(office, wanted, rows, basis)),
        openCustomers: rows.filter(({ isPaid }) => !isPaid).map((row) => customerKey(row.customer)),
        settledInvoices: rows
          .filter(({ isPaid }) => isPaid)
          .map(({ invoice }) => invoiceKey(invoice)),
        tags: document.tags,
      };
    },
    revalidate: (contacts) => {
      const rows =
        ["Facturas", "Pagos", "Acuerdos", "Clientes"].map((name) =>
          machine.call(`${name}.getValues`, () => document.rows),
        )[0] ?? [];
      return contacts.map(({ contact: { invoices, to } }): Verdict => {
        const isPaid = (row: FakeDocument["rows"][number]) =>
          row.isPaid && invoices.includes(invoiceKey(row.invoice));
        if (!rows.some(isPaid)) return { kind: "unchanged" };
        changed.add(to.join());
        return { kind: "changed", reason: { code: "paidMeanwhile", values: {} } };
      });
    },
    recordActivity: (entries, mayBeThere) => {
      const lines = new Set(
        mayBeThere ? document.readActivity().map(({ key, result }) => key + result) : [],
      );
      document.appendActivity(entries.filter(({ key, result }) => !lines.has(key + result)));
      document.flush();
    },
    activity: () => document.readActivity(),
    isStillDone: (mark) => mark === isoDay(office.today()),
    doneMark: () => isoDay(office.today()),
  };
}

function dueContact(
  office: FakeOffice,
  wanted: WantedContact,
  rows: FakeDocument["rows"],
  basis: SendingBasis,
): readonly OutgoingContact[] {
  const { customer, occasion, mode, stages } = wanted;
  const key = customerKey(customer);
  const open = rows.filter((row) => row.customer === customer && !row.isPaid);
  const invoices = open.map(({ invoice }) => invoiceKey(invoice));
  const addresses = [addressOf(customer)];
  const ledger = basis.ledgerOf({ invoices, customers: [key], addresses });
  const isReminder = occasion === "reminder";
  const due = invoices.filter(
    (invoice) =>
      stages[invoice] !== undefined && ledger.invoices[invoice]?.stage !== stages[invoice],
  );
  const lastMail = Math.max(...(ledger.customers[key]?.mailedOn ?? []), -Infinity);
  if (isReminder && (ledger.heldUp[key] !== undefined || lastMail > office.today() - 3)) return [];
  const isClicked = office.today() === startDay && !office.seenSent.has(occasion);
  if (isReminder ? due.length === 0 : !isClicked || open.length === 0) return [];
  const completes = isReminder
    ? Object.fromEntries(due.map((invoice) => [invoice, stages[invoice] as StageId]))
    : {};
  return [outgoing({ customer, occasion, mode, invoices, completes })];
}

/** A mail about these invoices. */
export function outgoing(said: {
  readonly customer: string;
  readonly occasion: string;
  readonly mode: "send" | "leave";
  readonly invoices: readonly InvoiceKey[];
  readonly completes: PlannedContact["completes"];
}): OutgoingContact {
  const { customer, occasion, mode, invoices, completes } = said;
  const to = [addressOf(customer)];
  const contact: PlannedContact = {
    customerKey: customerKey(customer),
    customer,
    stage: (Object.values(completes)[0] ?? occasion) as StageId,
    template: "reminder1",
    channel: "email",
    mode,
    newThread: occasion !== "reminder",
    to,
    cc: [],
    language: "es",
    invoices,
    credits: [],
    completes,
    owed: { EUR: 10_000 * invoices.length },
    decision: "due",
    on: startDay,
    reason: { code: "stageDue", values: {} },
  };
  const message = {
    fromName: "Empresa de ejemplo",
    fromAddress: account.email,
    to,
    cc: [],
    subject: "Facturas pendientes",
    text: invoices.join(", "),
    html: `<p>${invoices.join(", ")}</p>`,
    attachments: [],
  };
  return { contact, occasion, message };
}

export const customerKey = (customer: string): CustomerKey => `name:${customer}` as CustomerKey;

export const invoiceKey = (invoice: string): InvoiceKey => invoice as InvoiceKey;
