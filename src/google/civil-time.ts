import { dayOf, isoDay } from "../receivables/calendar.ts";
import type { DateCell } from "../workbook/cell.ts";

/** Turns Google's instants into civil days of one time zone and back. */
export type CivilTime = {
  dateCellOf(instant: GoogleAppsScript.Base.Date): DateCell;
  instantOf(cell: DateCell): GoogleAppsScript.Base.Date;
};

/**
 * Civil time of a spreadsheet's zone. Each distinct instant is asked of Google once: a call into a
 * service costs more than a look-up, and a sheet holds few distinct dates.
 */
export function civilTimeIn(timeZone: string): CivilTime {
  const known = new Map<number, DateCell>();
  return {
    dateCellOf(instant) {
      const epochMs = instant.getTime();
      const cell = known.get(epochMs) ?? readCivil(instant, timeZone);
      known.set(epochMs, cell);
      return cell;
    },
    instantOf({ day, minutes }) {
      const time = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
      return Utilities.parseDate(`${isoDay(day)} ${time}`, timeZone, "yyyy-MM-dd HH:mm");
    },
  };
}

function readCivil(instant: GoogleAppsScript.Base.Date, timeZone: string): DateCell {
  const parts = Utilities.formatDate(instant, timeZone, "yyyy-MM-dd-HH-mm").split("-").map(Number);
  const [year = 0, month = 1, dayOfMonth = 1, hours = 0, minutes = 0] = parts;
  return { day: dayOf(year, month, dayOfMonth), minutes: hours * 60 + minutes };
}

const twoDigits = (value: number) => String(value).padStart(2, "0");
