import { clockEvent } from "../commands/clock-event.ts";
import { runFunction } from "../execution/run-function.ts";
import { civilTimeAt, instantAt } from "../execution/time-zone.ts";
import type { Project } from "../project.ts";
import { civilText } from "./civil-text.ts";
import type { ClockStep, FiringView } from "./wire.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const opensAtHour = 9;

/** The next Monday to Friday, 9:00 in the workbook's zone. */
function nextOpening(nowMs: number, zone: string): number {
  for (let ahead = 0; ; ahead += 1) {
    const { year, month, day } = civilTimeAt(nowMs + ahead * dayMs, zone);
    const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
    const opening = { year, month, day, hour: opensAtHour, minute: 0, second: 0, millisecond: 0 };
    const at = instantAt(opening, zone);
    if (weekday !== 0 && weekday !== 6 && at > nowMs) return at;
  }
}

const goal = (step: ClockStep, nowMs: number, zone: string): number =>
  step === "window" ? nextOpening(nowMs, zone) : nowMs + (step === "hour" ? hourMs : dayMs);

type Told = {
  readonly contacts?: readonly { readonly outcome?: string }[];
  readonly warnings?: readonly { readonly message?: string }[];
};

const toldBy = (value: unknown): Told => {
  try {
    return JSON.parse(String(value)) as Told;
  } catch {
    return {};
  }
};

/** Fires one trigger at the clock's instant and tells what came of it. */
function fire(project: Project, handler: string, triggerId: string, zone: string): FiringView {
  const at = project.clock.now();
  const { day, time } = civilText(at, zone);
  const result = runFunction(project, handler, [clockEvent(at, triggerId)], { hasUi: false });
  const told = result.kind === "returned" ? toldBy(result.value) : {};
  const outcomes: Record<string, number> = {};
  for (const { outcome = "" } of told.contacts ?? [])
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const failure = result.kind === "threw" ? [result.message] : [];
  const warnings = (told.warnings ?? []).flatMap(({ message }) => message ?? []);
  return { at: `${day} ${time}`, outcomes, warnings: [...failure, ...new Set(warnings)] };
}

/** Google counts an account's mails by the day. */
const dailyQuota = 100;

/**
 * Sets the clock forward and lets every clock trigger fire at each full hour on the way, as Google
 * would; what each firing did, oldest first.
 */
export function setForward(project: Project, step: ClockStep, zone: string): FiringView[] {
  const until = goal(step, project.clock.now(), zone);
  const firings: FiringView[] = [];
  let full = (Math.floor(project.clock.now() / hourMs) + 1) * hourMs;
  for (; full <= until; full += hourMs) {
    const before = civilText(project.clock.now(), zone).day;
    project.clock.set(Math.max(full, project.clock.now()));
    if (civilText(full, zone).day !== before) project.remainingRecipients = dailyQuota;
    for (const { handler, id } of project.triggers.of(project.account.email))
      firings.push(fire(project, handler, id, zone));
  }
  project.clock.set(Math.max(until, project.clock.now()));
  return firings;
}
