import { ownColumnFiller, type Filled } from "./own-column-filler.ts";
import type { Plan } from "./plan.ts";
import { readBook, type BookReading } from "./read-book.ts";
import { decideFrom, readAndDecide, type RefreshInput } from "./refresh.ts";
import { rereadWorkbook } from "./reread-workbook.ts";
import type { Workbook } from "./ports.ts";
import type { Decided } from "./report-now.ts";
import { claimTagKey } from "./sender-claim.ts";
import type { RunWish } from "./run-wish.ts";
import type { SendingBasis } from "./sending-work.ts";
import { planningInputFrom, type Session } from "./session.ts";
import { sightedWorkbook, type SightedWorkbook } from "./sighted-workbook.ts";

/** Reads and decides for one run of reminders. */
export type ReminderPlanner = {
  /**
   * Reads everything and decides; what the second look of the chunk before has just read serves this one too, unless
   * sheets or columns have moved since: before it leaves it is looked at again. The first plan of a run also fills
   * the own columns, from the same reading, unless they were filled on this civil day and nothing was sent since; what
   * keeps them from being filled keeps no mail from leaving, and the next run of the day tries again.
   */
  decide(basis: SendingBasis): Filled;
  /** Decides once more as the last time, from invoices, payments, agreements and customers as they are now. */
  decideAgain(): Decided;
  /** What the last reading would let go by this basis if the owner did not only watch. */
  decideUnwatched(basis: SendingBasis): Plan;
  /** The last plan; there must have been one. */
  latest(): Decided;
  /** Whether the own columns say what the last plan says: filled on this civil day, and nothing was sent since. */
  isFilled(): boolean;
  /** What the workbook holds: of the last plan, else read now without deciding or writing anything. */
  reading(): BookReading;
};

type Decision = Decided & { readonly input: RefreshInput };

/** Reads and decides as the person wishes who set the run going. */
export function reminderPlanner(session: Session, wish: RunWish): ReminderPlanner {
  const { settings, answers, asOf } = session;
  const seen = sightedWorkbook(session.workbook);
  let latest: Decision | null = null;
  let looked: BookReading | null = null;
  const filler = ownColumnFiller(session);
  let reread: BookReading | null = null;
  const last = (): Decision => {
    if (latest === null) throw new Error("Cannot look again before there is a plan");
    return latest;
  };
  return {
    decide(basis) {
      const input = planningInputFrom(session, basis, wish);
      const { findings, ...decided } = filler.fill(seen.workbook, input, basis.mark) ?? {
        ...decidedFrom(reread, seen.workbook, input),
        findings: [],
      };
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
    decideUnwatched(basis) {
      const { reading } = last();
      const unwatched = { ...reading, settings: { ...reading.settings, watchUntil: null } };
      const input = planningInputFrom(session, basis, wish);
      return decideFrom(unwatched, input, session.workbook.locale);
    },
    latest: last,
    isFilled: () => filler.isFilled(),
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
