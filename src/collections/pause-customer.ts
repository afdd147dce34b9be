import { oneLine } from "../letters/clean-text.ts";
import type { Agreement } from "../receivables/agreement.ts";
import { isoDay, parseIsoDay, type Day } from "../receivables/calendar.ts";
import { agreementValues } from "../workbook/tab-agreements.ts";
import { changeRecords, left, type RecordChange } from "./change-records.ts";
import { isPauseOn } from "./customer-pauses.ts";
import { pauseCell, recordedCustomer, type RecordedCustomer } from "./customer-rows.ts";
import { endPauses, endedRows } from "./end-pauses.ts";
import { appendRecord, recordPlace, type RecordPlace } from "./own-tab-rows.ts";
import type { Ports } from "./ports.ts";
import type { RecordsDesk } from "./records-desk.ts";
import type { CommandResult } from "./sidebar-api.ts";
import type { ToldChange } from "./tell-change.ts";
import { undoToken } from "./undo-token.ts";
import { recordSentences } from "./wording/record-sentences.ts";
import { filledSentence, findingSentence } from "./wording/sentence.ts";

const longestReason = 300;

/**
 * Pauses everything a customer owes until a day, that day included, by a row in Acuerdos; null ends the pause. A
 * pause in force that would last longer is ended by its state, so that the new day holds; nothing that a person has
 * typed is deleted.
 */
export function pauseCustomer(
  ports: Ports,
  customerKey: string,
  until: string | null,
  reason: string,
): CommandResult {
  return changeRecords(ports, (desk) => {
    const customer = recordedCustomer(customerKey, desk);
    if (customer === null) return left(desk, "customerGone");
    const place = recordPlace("agreements", desk);
    if (place.kind === "broken")
      return { kind: "left", sentence: findingSentence(place.missing, desk.session.voice) };
    return until === null
      ? endPause(desk, customer, place)
      : pause(desk, customer, place, { until, reason: oneLine(reason) });
  });
}

type Place = Exclude<RecordPlace, { kind: "broken" }>;

function pause(
  desk: RecordsDesk,
  customer: RecordedCustomer,
  place: Place,
  typed: { readonly until: string; readonly reason: string },
): RecordChange {
  const { day: today } = desk.session.asOf;
  const until = parseIsoDay(typed.until);
  if (until === null || typed.until > lastDay) return left(desk, "pauseDayUnread");
  if (until < today) return left(desk, "pauseDayPast", { day: until });
  if (typed.reason.length > longestReason)
    return left(desk, "textTooLong", { most: longestReason });
  const reason = typed.reason === "" ? null : typed.reason;
  const inForce = customer.agreements.filter((one) => isPauseOn(one, today));
  if (inForce.some((one) => one.until === until && one.reason === reason))
    return left(desk, "pauseThere", { customer: customer.name, until });
  const longer = inForce.filter((one) => one.until === null || one.until > until);
  const ended = endedRows(longer, desk, place);
  endPauses(longer, desk, place);
  const added = pauseOf(customer, today, until, reason);
  const { language } = desk.decided.reading.settings;
  appendRecord("agreements", agreementValues(added, null, language), desk, place);
  return {
    kind: "changed",
    undo: undoToken({
      kind: "pause",
      customerKey: customer.key,
      added: { on: isoDay(today), until: isoDay(until), reason },
      ended,
    }),
    told: toldPause(customer, pauseNoted(desk, customer, until)),
    said: () => pausedSentence(desk, customer, until),
  };
}

function pauseOf(
  { key: customerKey, name: customer }: RecordedCustomer,
  today: Day,
  until: Day,
  reason: string | null,
): Agreement {
  return {
    ...{ kind: "pause", customerKey, customer, invoiceNumbers: [], amount: null },
    ...{ on: today, until, reason, isClosed: false, createdOn: today, row: 0 },
  };
}

/** What Actividad tells of a pause: all invoices of the customer are in it, so none is named. */
export function toldPause({ name }: RecordedCustomer, said: string): ToldChange {
  return { kind: "agreement", customer: name, invoices: [], amounts: [], said };
}

const lastDay = "2100-12-31"; // as the tab's own dates

function pauseNoted({ session }: RecordsDesk, { name }: RecordedCustomer, until: Day): string {
  return filledSentence(recordSentences.paused, { customer: name, until }, session.voice);
}

function pausedSentence(desk: RecordsDesk, customer: RecordedCustomer, until: Day): string {
  const { voice } = desk.session;
  const { namesakes, said } = customer;
  const inClientes = said?.pausedUntil ?? null;
  const cell = pauseCell(customer, desk);
  return [
    pauseNoted(desk, customer, until),
    ...(namesakes === 0
      ? []
      : [filledSentence(recordSentences.pauseNamesakes, { others: namesakes }, voice)]),
    ...(inClientes === null || inClientes <= until
      ? []
      : [
          filledSentence(
            recordSentences.pauseLonger,
            { until: inClientes, ...(cell === null ? {} : { cell }) },
            voice,
          ),
        ]),
  ].join(" ");
}

function endPause(desk: RecordsDesk, customer: RecordedCustomer, place: Place): RecordChange {
  const { voice, asOf } = desk.session;
  const inForce = customer.agreements.filter((one) => isPauseOn(one, asOf.day));
  const until = customer.said?.pausedUntil ?? null;
  const isInClientes = until !== null && until >= asOf.day;
  const cell = pauseCell(customer, desk);
  const inClientes = isInClientes ? { until, ...(cell === null ? {} : { cell }) } : null;
  if (inForce.length === 0)
    return inClientes === null
      ? left(desk, "pauseNone", { customer: customer.name })
      : left(desk, "pauseInCustomers", inClientes);
  const ended = endedRows(inForce, desk, place);
  endPauses(inForce, desk, place);
  const ending = inClientes === null ? recordSentences.pauseEnded : recordSentences.pauseClosed;
  const end = filledSentence(ending, { customer: customer.name }, voice);
  return {
    kind: "changed",
    undo: undoToken({ kind: "pause", customerKey: customer.key, added: null, ended }),
    told: toldPause(customer, end),
    said: () =>
      inClientes === null
        ? end
        : filledSentence(recordSentences.pauseInCustomers, inClientes, voice),
  };
}
