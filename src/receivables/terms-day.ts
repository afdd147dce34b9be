import { addDays, addMonths, civilDay, dayInMonth, endOfMonth, type Day } from "./calendar.ts";
import { afterWorkingDays } from "./day-shift.ts";
import type { TermsLine } from "./terms.ts";

/**
 * The day that one line of terms reaches, before payment days and holidays.
 *
 * The steps apply in a fixed order: month end to start from, months, day of the month, weeks and days,
 * working days, end of the month reached, day of the month after (receivables d1; data README section 4).
 *
 * @param start the invoice date, or the line before's due date in sequential terms.
 * @param isDayOff weekends and holidays, for terms in working days.
 */
export function termsDay(start: Day, line: TermsLine, isDayOff: (day: Day) => boolean): Day {
  let day = startingPoint(start, line.from);
  if (line.months !== undefined) day = addMonths(day, line.months);
  if (line.dayOfMonth !== undefined) day = onDayOfMonth(day, line.dayOfMonth, start);
  day = addDays(day, (line.weeks ?? 0) * 7 + (line.days ?? 0));
  day = afterWorkingDays(day, line.workingDays ?? 0, isDayOff);
  if (line.thenEndOfMonth === true) day = endOfMonth(day);
  return line.dayOfNextMonth === undefined ? day : onDayOfNextMonth(day, line.dayOfNextMonth);
}

function startingPoint(start: Day, from: TermsLine["from"]): Day {
  if (from === undefined) return start;
  return endOfMonth(from === "endOfInvoiceMonth" ? start : addMonths(start, 1));
}

function onDayOfMonth(
  reached: Day,
  { day, of }: NonNullable<TermsLine["dayOfMonth"]>,
  invoiceDate: Day,
): Day {
  const thisMonth = inMonthOf(reached, day);
  if (of === "reachedMonth") return thisMonth;
  const stays = of === "strictlyAfterInvoiceDate" && thisMonth > invoiceDate;
  return stays ? thisMonth : inMonthOf(monthAfter(reached), day);
}

function onDayOfNextMonth(reached: Day, dayOfMonth: number): Day {
  return dayOfMonth === 0 ? endOfMonth(reached) : inMonthOf(monthAfter(reached), dayOfMonth);
}

function inMonthOf(day: Day, dayOfMonth: number): Day {
  const { year, month } = civilDay(day);
  return dayInMonth(year, month, dayOfMonth);
}

function monthAfter(day: Day): Day {
  return addMonths(inMonthOf(day, 1), 1);
}
