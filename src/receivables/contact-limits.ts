import { addDays, type Day } from "./calendar.ts";
import type { ContactLimits } from "./collection-plan.ts";

/** Days on which a customer (or an address) was last contacted; as many mails as are remembered, oldest first. */
export type ContactHistory = { readonly mailedOn: readonly Day[]; readonly calledOn: Day | null };

/**
 * The first day from `asOf` on which a customer may be contacted again.
 *
 * A gap of 3 days ends on the third day after the last contact. For a mail: the gap since the last mail, the
 * shorter one since the last call, and no more mails in any seven days than the limit, that mail included.
 * For a call: the shorter gap since the last mail or call.
 */
export function earliestContactDay(
  { mailedOn, calledOn }: ContactHistory,
  limits: ContactLimits,
  channel: "email" | "call",
  asOf: Day,
): Day {
  const lastMail = mailedOn.length === 0 ? null : (Math.max(...mailedOn) as Day);
  const mailGap = channel === "email" ? limits.minimumGapDays : limits.mailToCallGapDays;
  const afterGaps = Math.max(
    asOf,
    lastMail === null ? asOf : addDays(lastMail, mailGap),
    calledOn === null ? asOf : addDays(calledOn, limits.mailToCallGapDays),
  ) as Day;
  return channel === "call" ? afterGaps : underCap(afterGaps, mailedOn, limits.mailsInSevenDays);
}

function underCap(from: Day, mailedOn: readonly Day[], mailsInSevenDays: number): Day {
  const newestFirst = Array.from(mailedOn).sort((one, other) => other - one);
  const capped = newestFirst[mailsInSevenDays - 1];
  return capped === undefined ? from : (Math.max(from, addDays(capped, 7)) as Day);
}
