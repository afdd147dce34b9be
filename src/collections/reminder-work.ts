import { isoDay } from "../receivables/calendar.ts";
import type { Finding } from "../workbook/finding.ts";
import { activityTranslation } from "./activity-records.ts";
import { openActivityTab, type ActivityTab } from "./activity-tab.ts";
import { doneMarkHolds, doneMarkOf } from "./done-mark.ts";
import { emptyLedger } from "./ledger.ts";
import { writtenPlan } from "./outgoing-plan.ts";
import type { AsOf, Plan } from "./plan.ts";
import type { BookReading } from "./read-book.ts";
import { readAndDecide, refresh, type Refreshed, type RefreshInput } from "./refresh.ts";
import { reminderWriter } from "./reminder-writer.ts";
import type { ContactResult } from "./report-contacts.ts";
import { rereadWorkbook } from "./reread-workbook.ts";
import { secondLook } from "./second-look.ts";
import { planningInputFrom, type Session } from "./session.ts";
import type { OutgoingPlan, SendingBasis, SendingWork } from "./sending-work.ts";
import { sightedWorkbook, type SightedWorkbook } from "./sighted-workbook.ts";

/** What reminding decided and could not write, for the report. */
export type ReminderNotes = {
  /** The first plan of the run: later ones leave out what the run has already done. */
  readonly plan: Plan | null;
  readonly reading: BookReading | null;
  readonly unwritten: readonly ContactResult[];
  readonly findings: readonly Finding[];
};

/** The sending protocol's work for reminders, and what it noted. */
export type ReminderWork = { readonly work: SendingWork; readonly notes: () => ReminderNotes };

/** Store key of the civil day on which the own columns were last filled. */
export const refreshedOnKey = "refreshedOn";

type Decided = { readonly reading: BookReading; readonly plan: Plan };

/**
 * Reads, decides and writes letters for the sending protocol. The first plan of a day also fills the own
 * columns, from the same reading.
 *
 * @param open Opens the session; asked once, when there is something to plan.
 * @param isApproved The owner has just said yes to the stages that ask.
 */
export function reminderWork(
  open: () => Session,
  now: () => AsOf,
  isApproved: boolean,
): ReminderWork {
  const session = once(open);
  let basis: SendingBasis = nothingSent;
  let first: Plan | null = null;
  let latest: Decided | null = null;
  let activity: ActivityTab | null = null;
  const unwritten = new Map<string, ContactResult>();
  const findings: Finding[] = [];

  const inputNow = () => planningInputFrom(session(), basis, isApproved);
  const seen = once(() => sightedWorkbook(session().workbook));
  let isJustReread = false;
  // What a second look has just read serves the next chunk too: before it leaves it is looked at again.
  const readNow = (): Decided => {
    const workbook = isJustReread ? seen().asSeen : seen().workbook;
    return readAndDecide(workbook, inputNow());
  };
  const fillNow = (): Decided => {
    const { findings: found, ...refreshed } = fillOwnColumns(session(), seen(), inputNow());
    findings.push(...found);
    return refreshed;
  };
  const decided = () => (latest ??= readNow());
  const tab = () => (activity ??= activityTabOf(session(), decided().reading));
  const translation = () =>
    activityTranslation(decided().reading.book.list?.invoices ?? [], session().voice);

  const plan = (told: SendingBasis): OutgoingPlan => {
    basis = told;
    latest = first === null && !isFilledToday(session()) ? fillNow() : readNow();
    isJustReread = false;
    first ??= latest.plan;
    tab();
    const { outgoing, ...rest } = lettersOf(session(), latest);
    for (const result of rest.unwritten) unwritten.set(result.contact.customerKey, result);
    findings.push(...rest.unset.map(unsetFinding));
    return outgoing;
  };
  return {
    notes: () => ({
      plan: first,
      reading: latest?.reading ?? null,
      unwritten: [...unwritten.values()],
      findings,
    }),
    work: {
      plan,
      revalidate(contacts) {
        const again = rereadWorkbook(seen(), decided().reading);
        isJustReread = true;
        return secondLook(contacts, readAndDecide(again, inputNow()).plan);
      },
      recordActivity(entries, mayBeThere) {
        tab().append(entries.map(translation().recordOf), mayBeThere);
      },
      activity: () =>
        tab()
          .records()
          .flatMap((record) => translation().entryOf(record) ?? []),
      isStillDone: (mark) => doneMarkHolds(mark, now()),
      doneMark: () => doneMarkOf(decided().plan, session().settings.window.fromMinute),
    },
  };
}

const isFilledToday = ({ values, asOf }: Session): boolean =>
  values[refreshedOnKey] === isoDay(asOf.day);

/** Fills the own columns with the first plan of a civil day; later plans of that day only read. */
function fillOwnColumns(
  { store, asOf }: Session,
  { workbook }: SightedWorkbook,
  input: RefreshInput,
): Refreshed {
  const refreshed = refresh(workbook, input);
  store.write({ [refreshedOnKey]: isoDay(asOf.day) });
  return refreshed;
}

function lettersOf({ ports, settings, workbook }: Session, { reading, plan }: Decided) {
  const { book } = reading;
  const account = ports.account.email;
  const write = reminderWriter({ book, plan, settings, account, locale: workbook.locale });
  return writtenPlan(reading, plan, write, settings.language);
}

function activityTabOf({ workbook, settings }: Session, { places }: BookReading): ActivityTab {
  return openActivityTab(workbook, places.sheetIds.activity, settings.language);
}

const unsetFinding = (setting: string): Finding => ({
  code: "settingNotSet",
  place: setting,
  values: { setting },
});

const nothingSent: SendingBasis = {
  ledgerOf: () => emptyLedger,
  quota: { atFirstFiring: 0, sentSinceFirstFiring: 0, sentInLastDay: 0, remaining: 0 },
};

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
