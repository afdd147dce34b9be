import type { Day } from "../receivables/calendar.ts";
import { stageLimit, type LedgerNames } from "./ledger-names.ts";
import { asciiText } from "./long-value.ts";
import { fromDigits, shortKeyLength, toDigits } from "./short-key.ts";
import type { MailThread, StoredCustomer, StoredInvoice } from "./stored-ledger.ts";

/** Characters of an invoice's entry: key 7, day 3, stage with veto and times 3. */
export const invoiceEntryLength = shortKeyLength + 6;

/** Characters of an address's entry: key 7, day 3. */
export const addressEntryLength = shortKeyLength + 3;

const timesLimit = 511;

/** An invoice's entry; `times` beyond 511 stays 511. */
export function writeInvoice(key: string, invoice: StoredInvoice, names: LedgerNames): string {
  const stage = names.stages.indexOf(invoice.stage);
  if (stage < 0 || stage >= stageLimit) throw new Error(`No room for stage ${invoice.stage}`);
  const times = Math.min(invoice.times, timesLimit);
  const packed = (stage * 2 + (invoice.isVetoed ? 1 : 0)) * (timesLimit + 1) + times;
  return key + toDigits(invoice.completedOn, 3) + toDigits(packed, 3);
}

/** Reads what {@link writeInvoice} wrote; null when it is none. */
export function readInvoice(entry: string, names: LedgerNames): [string, StoredInvoice] | null {
  const completedOn = dayOfDigits(entry.slice(shortKeyLength, shortKeyLength + 3));
  const packed = fromDigits(entry.slice(shortKeyLength + 3));
  if (completedOn === null || packed === null) return null;
  const rest = Math.floor(packed / (timesLimit + 1));
  const stage = names.stages[Math.floor(rest / 2)];
  if (stage === undefined) return null;
  const times = packed % (timesLimit + 1);
  return [entry.slice(0, shortKeyLength), { stage, completedOn, times, isVetoed: rest % 2 === 1 }];
}

/** An address's entry. */
export function writeAddress(key: string, day: Day): string {
  return key + toDigits(day, 3);
}

/** Reads what {@link writeAddress} wrote; null when it is none. */
export function readAddress(entry: string): [string, Day] | null {
  const day = dayOfDigits(entry.slice(shortKeyLength));
  return day === null ? null : [entry.slice(0, shortKeyLength), day];
}

/** A customer's entry, one line. */
export function writeCustomer(key: string, customer: StoredCustomer, names: LedgerNames): string {
  const mailed = customer.mailedOn.map((day) => toDigits(day, 3)).join("");
  return [
    key,
    mailed,
    writeDay(customer.calledOn),
    writeDay(customer.failedOn),
    customer.thread === null ? "" : writeThread(customer.thread, names),
  ].join(",");
}

/** Reads what {@link writeCustomer} wrote; null when it is none. */
export function readCustomer(line: string, names: LedgerNames): [string, StoredCustomer] | null {
  const match = /^([\w-]{7}),((?:[\w-]{3})*),([\w-]{3})?,([\w-]{3})?,(.*)$/.exec(line);
  if (match === null) return null;
  const [, key = "", mailed = "", called = "", failed = "", thread = ""] = match;
  const mailedOn = (mailed.match(/.{3}/g) ?? []).map(dayOfDigits);
  const customer = {
    mailedOn: mailedOn.filter((day): day is Day => day !== null),
    calledOn: called === "" ? null : dayOfDigits(called),
    failedOn: failed === "" ? null : dayOfDigits(failed),
  };
  if (thread === "") return [key, { ...customer, thread: null }];
  const read = readThread(thread, names);
  return read === null ? null : [key, { ...customer, thread: read }];
}

function writeThread({ threadId, subject, lastMessageId }: MailThread, names: LedgerNames): string {
  const known = names.subjects.indexOf(subject);
  const last = lastMessageId === threadId ? 0 : lastMessageId;
  return asciiText(JSON.stringify([threadId, last, known < 0 ? subject : known]));
}

function readThread(text: string, names: LedgerNames): MailThread | null {
  try {
    const [threadId, last, subject] = JSON.parse(text) as unknown[];
    const known = typeof subject === "number" ? names.subjects[subject] : subject;
    if (typeof threadId !== "string" || typeof known !== "string") return null;
    return { threadId, subject: known, lastMessageId: typeof last === "string" ? last : threadId };
  } catch {
    return null;
  }
}

const writeDay = (day: Day | null): string => (day === null ? "" : toDigits(day, 3));

const dayOfDigits = (text: string): Day | null => fromDigits(text) as Day | null;
