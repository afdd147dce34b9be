import type { Plan } from "./plan.ts";
import type { BookReading } from "./read-book.ts";
import { readAndDecide, refresh } from "./refresh.ts";
import type { Report } from "./report-entries.ts";
import { reportOf } from "./report.ts";
import { planningInput, type Session } from "./session.ts";
import type { Finding } from "../workbook/finding.ts";
import { sendingReasons } from "./sending-reasons.ts";
import { version } from "./version.ts";

/** A reading with the plan made from it. */
export type Decided = { readonly reading: BookReading; readonly plan: Plan };

/** How things stand now: everything is read and decided, nothing is written. */
export function decideNow(session: Session): Decided {
  return readAndDecide(session.workbook, planningInput(session));
}

/** Fills own columns and colours under the document's lock, and says what was decided. */
export function refreshNow(session: Session): Decided & { readonly findings: readonly Finding[] } {
  const { lock } = session.ports;
  const isHeld = lock?.tryAcquire(lockWaitMs) ?? false;
  if (!isHeld) {
    const { code, values } = lock === null ? sendingReasons.noLock : sendingReasons.anotherRun;
    const finding: Finding = { code, place: "", values: textValues(values) };
    return { ...decideNow(session), findings: [finding] };
  }
  try {
    return refresh(session.workbook, planningInput(session));
  } finally {
    lock?.release();
  }
}

const lockWaitMs = 20_000;

const textValues = (values: { readonly [name: string]: unknown }) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));

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
