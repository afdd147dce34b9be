import { holdingLock } from "./hold-lock.ts";
import type { Plan, Reason } from "./plan.ts";
import type { BookReading } from "./read-book.ts";
import { readAndDecide, refresh } from "./refresh.ts";
import type { Report } from "./report-entries.ts";
import { reportOf } from "./report.ts";
import { noWish, type RunWish } from "./run-wish.ts";
import { planningInput, type Session } from "./session.ts";
import type { Finding } from "../workbook/finding.ts";
import { sendingReasons } from "./sending-reasons.ts";
import { doneMarkKey } from "./sending-state.ts";
import { version } from "./version.ts";

/** A reading with the plan made from it. */
export type Decided = { readonly reading: BookReading; readonly plan: Plan };

/**
 * How things stand now: everything is read and decided, nothing is written.
 *
 * @param wish as if a person had set a run going and wanted this of it.
 */
export function decideNow(session: Session, wish: RunWish = noWish): Decided {
  return readAndDecide(session.workbook, planningInput(session, wish));
}

/**
 * Fills own columns and colours under the document's lock, and says what was decided. A person who asks for it has
 * changed something: the trigger looks again too.
 */
export function refreshNow(session: Session): Decided & { readonly findings: readonly Finding[] } {
  const held = holdingLock(session.ports.lock, () => {
    const refreshed = refresh(session.workbook, planningInput(session));
    if ((session.values[doneMarkKey] ?? "") !== "") session.store.write({ [doneMarkKey]: "" });
    return refreshed;
  });
  if (held.kind === "refused") return { ...decideNow(session), findings: [findingOf(held.reason)] };
  const { reading, findings } = held.value;
  const isLeftAlone = reading.isNewer ? [findingOf(sendingReasons.newerState)] : [];
  return { ...held.value, findings: [...findings, ...isLeftAlone] };
}

const findingOf = ({ code, values }: Reason): Finding => ({
  code,
  place: "",
  values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])),
});

/** The report of a session's reading and plan. */
export function sessionReport(
  session: Session,
  { reading, plan }: Decided,
  edition: "own" | "marketplace",
  findings: readonly Finding[] = [],
): Report {
  const { workbook, voice } = session;
  return reportOf({
    book: reading.book,
    plan,
    settings: reading.settings,
    timeZone: workbook.timeZone,
    locale: workbook.locale,
    edition,
    version,
    voice,
    findings: [...session.findings, ...findings],
    run: null,
  });
}
