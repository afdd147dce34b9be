import { errorText } from "./error-text.ts";
import { isoDay } from "../receivables/calendar.ts";
import type { Finding } from "../workbook/finding.ts";
import type { Plan } from "./plan.ts";
import { readBook, type BookReading } from "./read-book.ts";
import { decideFrom, readAndDecide, refresh, type RefreshInput } from "./refresh.ts";
import { rereadWorkbook } from "./reread-workbook.ts";
import type { Workbook } from "./ports.ts";
import type { Decided } from "./report-now.ts";
import { claimTagKey } from "./sender-claim.ts";
import type { SendingBasis } from "./sending-work.ts";
import { planningInputFrom, type Session } from "./session.ts";
import { sightedWorkbook, type SightedWorkbook } from "./sighted-workbook.ts";

/** Reads and decides for one run of reminders. */
export type ReminderPlanner = {
  /**
   * Reads everything and decides; what the second look of the chunk before has just read serves this one too, unless
   * sheets or columns have moved since: before it leaves it is looked at again. The first plan of a civil day also
   * fills the own columns, from the same reading; what keeps them from being filled keeps no mail from leaving, and
   * the next run of the day tries again.
   */
  decide(basis: SendingBasis): Decided & { readonly findings: readonly Finding[] };
  /** Decides once more as the last time, from invoices, payments, agreements and customers as they are now. */
  decideAgain(): Decided;
  /** The last plan; there must have been one. */
  latest(): Decided;
  /** Whether the own columns were filled on this civil day, by this run or an earlier one. */
  isFilledToday(): boolean;
  /** What the workbook holds: of the last plan, else read now without deciding or writing anything. */
  reading(): BookReading;
};

/** Store key of the civil day on which the own columns were last filled. */
export const refreshedOnKey = "refreshedOn";

type Decision = Decided & { readonly input: RefreshInput };

/** How far the own columns are on this civil day; a run that could not fill them does not try again. */
type Filling = "toBeFilled" | "filled" | "failed";

type FilledFirst = {
  readonly reading: BookReading;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly filling: Filling;
};

/** @param isApproved The owner has just said yes to the stages that ask. */
export function reminderPlanner(session: Session, isApproved: boolean): ReminderPlanner {
  const { settings, answers, asOf } = session;
  const seen = sightedWorkbook(session.workbook);
  let latest: Decision | null = null;
  let looked: BookReading | null = null;
  let filling: Filling =
    session.values[refreshedOnKey] === isoDay(asOf.day) ? "filled" : "toBeFilled";
  let reread: BookReading | null = null;
  const last = (): Decision => {
    if (latest === null) throw new Error("Cannot look again before there is a plan");
    return latest;
  };
  const fill = (input: RefreshInput) => {
    const { filling: reached, ...first } = filledFirst(session, seen.workbook, input);
    filling = reached;
    return first;
  };
  return {
    decide(basis) {
      const input = planningInputFrom(session, basis, isApproved);
      const { findings, ...decided } =
        filling === "toBeFilled"
          ? fill(input)
          : { ...decidedFrom(reread, seen.workbook, input), findings: [] };
      reread = null;
      latest = { ...decided, input };
      return { ...decided, findings };
    },
    decideAgain() {
      const { reading, input } = last();
      const again = readAndDecide(rereadWorkbook(seen, reading), input);
      reread = again.reading;
      return again;
    },
    latest: last,
    isFilledToday: () => filling === "filled",
    reading: () =>
      latest?.reading ?? (looked ??= readBook(seen.workbook, settings, answers, asOf.day)),
  };
}

function decidedFrom(
  reread: BookReading | null,
  workbook: SightedWorkbook["workbook"],
  input: RefreshInput,
): Decided {
  if (reread === null || !isAsItWas(workbook, reread)) return readAndDecide(workbook, input);
  return { reading: reread, plan: decideFrom(reread, input, workbook.locale) };
}

/** Whether sheets and columns still are where they were; the sender's heartbeat does not matter. */
function isAsItWas(workbook: Workbook, { sheets, tags }: BookReading): boolean {
  const places = (of: Pick<BookReading, "sheets" | "tags">) =>
    JSON.stringify([of.sheets, of.tags.filter(({ key }) => key !== claimTagKey)]);
  return places({ sheets: workbook.sheets(), tags: workbook.tags() }) === places({ sheets, tags });
}

function filledFirst(
  { store, asOf }: Session,
  workbook: SightedWorkbook["workbook"],
  input: RefreshInput,
): FilledFirst {
  try {
    const refreshed = refresh(workbook, input);
    if (!refreshed.reading.isNewer) store.write({ [refreshedOnKey]: isoDay(asOf.day) });
    return { ...refreshed, filling: "filled" };
  } catch (error) {
    const detail = errorText(error);
    const finding = { code: "ownColumnsUnwritten", place: "", values: { detail } };
    return { ...readAndDecide(workbook, input), findings: [finding], filling: "failed" };
  }
}
