import { runOutbox } from "../../../src/collections/run-outbox.ts";
import { defaultRunOptions, type RunOutcome } from "../../../src/collections/sending-work.ts";
import type { Fault } from "./fake-execution.ts";
import { fakeOffice, type FakeOffice, type WantedContact } from "./fake-office.ts";

/** What a person may do once, at any moment. The draft acts concern the first contact's draft. */
export const humanActs = [
  "none",
  "sends the draft",
  "edits the draft",
  "edits, then sends it",
  "deletes the draft",
  "deletes Actividad",
  "rolls Actividad back",
  "marks the row paid",
  "sorts the sheet",
] as const;

/** What a person may do once. */
export type HumanAct = (typeof humanActs)[number];

/** What went wrong and what a person did. */
export type History = {
  readonly wanted: readonly WantedContact[];
  /** Fault of the first, second, … execution. */
  readonly faults: readonly (Fault | null)[];
  /** Between the first executions, in milliseconds. */
  readonly gapMs: number;
  /** How long sent mail is missing from Gmail's lists, in milliseconds. */
  readonly lagMs: number;
  readonly act: HumanAct;
  /** The act comes before the call after so many. */
  readonly actAt: number;
};

/** What a history led to. */
export type Aftermath = {
  readonly office: FakeOffice;
  readonly lastOutcome: RunOutcome | null;
  /** Whether the act could be done when its moment came. */
  readonly acted: boolean;
  /** Key of the contact whose draft a person touched. */
  readonly touched: string | null;
  readonly paidAt: number | null;
  /** For each moment whether the first contact has a draft, and whether Actividad has lines. */
  readonly hasDraft: readonly boolean[];
  readonly hasActivity: readonly boolean[];
  /** Calls of each execution. */
  readonly calls: readonly (readonly string[])[];
};

const hourMs = 3_600_000;
const quietMs = 4 * 24 * hourMs;

/** Lives a history through: the faulty executions, hourly ones until nothing is open, then the days after. */
export function live(history: History): Aftermath {
  const trace = { hasDraft: [] as boolean[], hasActivity: [] as boolean[] };
  const calls: (readonly string[])[] = [];
  const done = { acted: false, touched: null as string | null, paidAt: null as number | null };
  const office = fakeOffice(history.wanted, (total) => {
    const draft = firstDraft(office);
    trace.hasDraft.push(draft !== null);
    trace.hasActivity.push(office.document.activity.length > 0);
    if (total !== history.actAt || history.act === "none") return;
    done.touched = draft === null ? null : originOf(office, draft);
    done.acted = perform(office, history.act, draft);
    if (history.act === "marks the row paid") done.paidAt = total;
  });
  office.mailbox.sentLagMs = history.lagMs;
  const execute = (fault: Fault | null): RunOutcome | null => {
    const options = { ...defaultRunOptions, isTrigger: true };
    const outcome = office.machine.execute(fault, () =>
      runOutbox(office.ports(), office.work(), options),
    );
    calls.push(office.machine.calls);
    for (const { occasion, outcome: kind } of outcome?.contacts ?? [])
      if (kind === "sent") office.seenSent.add(occasion);
    return outcome ?? null;
  };
  let last: RunOutcome | null = null;
  for (const fault of history.faults) {
    last = execute(fault);
    office.machine.nowMs += history.gapMs;
  }
  const goOn = () => {
    for (let turn = 0; turn < 4 && (last === null || last.hasMore); turn += 1) {
      office.machine.nowMs += hourMs;
      last = execute(null);
    }
  };
  goOn();
  office.machine.nowMs += quietMs;
  last = execute(null);
  goOn();
  return { office, lastOutcome: last, calls, ...trace, ...done };
}

function firstDraft(office: FakeOffice): string | null {
  const [wanted] = office.wanted;
  const address = `pagos@${(wanted?.customer ?? "").toLowerCase()}.example.com`;
  for (const [draftId, messageId] of office.mailbox.drafts)
    if (office.mailbox.messages.get(messageId)?.headers["to"] === address) return draftId;
  return null;
}

const originOf = (office: FakeOffice, draftId: string): string | null =>
  office.mailbox.messages.get(office.mailbox.drafts.get(draftId) ?? "")?.origin ?? null;

function perform(office: FakeOffice, act: HumanAct, draft: string | null): boolean {
  const { mailbox, document } = office;
  switch (act) {
    case "none":
      return false;
    case "deletes Actividad":
      document.activity = [];
      return true;
    case "rolls Actividad back":
      document.activity = document.activity.slice(0, -1);
      return true;
    case "marks the row paid":
      document.rows = document.rows.map((row, index) =>
        index === 0 ? { ...row, isPaid: true } : row,
      );
      return true;
    case "sorts the sheet":
      document.rows = [...document.rows].reverse();
      return true;
    default:
      return draft !== null && touchDraft(mailbox, act, draft);
  }
}

function touchDraft(mailbox: FakeOffice["mailbox"], act: HumanAct, draft: string): boolean {
  if (act === "sends the draft") mailbox.sendByHand(draft);
  if (act === "deletes the draft") mailbox.deleteByHand(draft);
  if (act === "edits the draft" || act === "edits, then sends it") mailbox.editByHand(draft);
  if (act === "edits, then sends it") mailbox.sendByHand(draft);
  return true;
}
