import { isMailDueNow } from "./outgoing-plan.ts";
import type { Plan } from "./plan.ts";
import { decideFrom } from "./refresh.ts";
import type { Decided } from "./report-now.ts";
import { planningInput, type Session } from "./session.ts";

/**
 * How many mails would leave with a person's click: those that are due, and those that wait for nothing but that
 * yes. Nothing is read again; it is decided again where a yes makes a difference.
 */
export function sendableCount(session: Session, decided: Decided): number {
  const plan = needsYes(decided.plan) ? withYes(session, decided) : decided.plan;
  return plan.contacts.filter(isMailDueNow).length;
}

const needsYes = ({ contacts }: Plan) =>
  contacts.some(({ channel, reason }) => channel === "email" && waitsForYes.has(reason.code));

const waitsForYes: ReadonlySet<string> = new Set(["plannedUnconfirmed", "plannedForYes"]);

function withYes(session: Session, { reading }: Decided): Plan {
  const settings = { ...reading.settings, isListConfirmed: true };
  const input = planningInput(session, { isApproved: true, as: "mail" });
  return decideFrom({ ...reading, settings }, input, session.workbook.locale);
}
