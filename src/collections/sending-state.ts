import { isoDay, parseIsoDay, type Day } from "../receivables/calendar.ts";
import { noNames, type LedgerNames } from "./ledger-names.ts";
import {
  ledgerLimitBytes,
  readLedger,
  sizeOf,
  writeLedger,
  type ReadLedger,
} from "./ledger-store.ts";
import { joinLongValue, splitLongValue, type StoredValues } from "./long-value.ts";
import type { OutboxEntry } from "./outbox.ts";
import type { Reason } from "./plan.ts";
import type { DocumentStore } from "./ports.ts";
import type { QuotaLog } from "./quota-log.ts";
import { sendingReasons } from "./sending-reasons.ts";
import { shortKey } from "./short-key.ts";
import { guardState, stateMark, stateMarkKey } from "./state-guard.ts";
import { emptyStoredLedger, type StoredLedger } from "./stored-ledger.ts";

/** What the document store holds about sending, as one account sees it. */
export type SendingState = {
  readonly spreadsheetId: string;
  readonly account: string;
  readonly ledger: StoredLedger;
  readonly isLedgerMissing: boolean;
  /** No room: invoices that the ledger does not hold yet are not chased, and no draft is left to wait. */
  readonly isLedgerFull: boolean;
  /** This account's contacts under way. */
  readonly outbox: readonly OutboxEntry[];
  /** Other accounts' contacts under way: they hold their customers up. */
  readonly othersOutbox: readonly OutboxEntry[];
  /** Contacts that wait for a person: drafts left (design: `drafts`) and unknown ones, of every account. */
  readonly waiting: readonly OutboxEntry[];
  readonly quotaLog: QuotaLog | null;
  readonly doneMark: string | null;
  readonly stoppedUntil: Day | null;
  /** All values as they are stored now, and what of them needs no rewriting. */
  readonly stored: {
    readonly values: StoredValues;
    readonly names: LedgerNames;
    readonly ledger: StoredLedger | null;
  };
};

/** A state, or why nothing may be done with what is stored. */
export type ReadState =
  | { readonly kind: "read"; readonly state: SendingState }
  | { readonly kind: "refused"; readonly reason: Reason };

/** Key of the big stop in the document store: its last day, `YYYY-MM-DD`, inclusive; empty for none. */
export const stoppedUntilKey = "stoppedUntil";

/** Key of the mark that a run with nothing more to do leaves; emptied whenever a person changes something. */
export const doneMarkKey = "doneMark";
const waitingName = "drafts";
const outboxName = (account: string) => `outbox.${shortKey(account)}`;
const quotaKey = (account: string) => `quota.${shortKey(account)}`;

/** Reads the whole state in one call. */
export function readState(store: DocumentStore, spreadsheetId: string, account: string): ReadState {
  return stateOf(store.readAll(), spreadsheetId, account);
}

/** The state that these values of the document store hold. */
export function stateOf(values: StoredValues, spreadsheetId: string, account: string): ReadState {
  const guard = guardState(values, spreadsheetId);
  if (guard !== null) return { kind: "refused", reason: guard };
  const ledger = readLedger(values);
  if (ledger.kind === "broken") return refused(ledger.key);
  const names = entryNames(values, account);
  const lists = names.map((name) => readEntries(values, name));
  const brokenName = names.find((_, index) => lists[index] === null);
  if (brokenName !== undefined) return refused(brokenName);
  const [waiting, outbox, ...others] = lists;
  return {
    kind: "read",
    state: {
      spreadsheetId,
      account,
      ...ledgerPart(ledger, values),
      outbox: outbox ?? [],
      othersOutbox: others.flatMap((entries) => entries ?? []),
      waiting: waiting ?? [],
      quotaLog: readJson(values[quotaKey(account)]) as QuotaLog | null,
      doneMark: textOrNull(values[doneMarkKey]),
      stoppedUntil: parseIsoDay(values[stoppedUntilKey] ?? ""),
    },
  };
}

function ledgerPart(
  read: Exclude<ReadLedger, { kind: "broken" }>,
  values: StoredValues,
): Pick<SendingState, "ledger" | "isLedgerMissing" | "isLedgerFull" | "stored"> {
  if (read.kind === "missing")
    return {
      ledger: emptyStoredLedger,
      isLedgerMissing: true,
      isLedgerFull: false,
      stored: { values, names: noNames, ledger: null },
    };
  return {
    ledger: read.ledger,
    isLedgerMissing: false,
    isLedgerFull: read.bytes >= ledgerLimitBytes,
    stored: { values, names: read.names, ledger: read.ledger },
  };
}

/** Writes what differs from what is stored, in one call, or in none when nothing does. */
export function saveState(store: DocumentStore, state: SendingState): SendingState {
  const { stored } = state;
  const isSameLedger = state.ledger === stored.ledger;
  const ledger = isSameLedger ? null : writeLedger(state.ledger, stored.values, stored.names);
  const values = { ...valuesOf(state), ...ledger?.values };
  const changed: { [key: string]: string } = {};
  for (const [key, value] of Object.entries(values))
    if (stored.values[key] !== value) changed[key] = value;
  if (Object.keys(changed).length > 0) store.write(changed);
  const written = { ...stored.values, ...changed };
  return {
    ...state,
    isLedgerMissing: false,
    isLedgerFull: sizeOf(written) >= ledgerLimitBytes,
    stored: { values: written, names: ledger?.names ?? stored.names, ledger: state.ledger },
  };
}

/** The value that sets the big stop, or takes it away; `until` is inclusive. */
export function stoppedUntilValue(until: Day | null): StoredValues {
  return { [stoppedUntilKey]: until === null ? "" : isoDay(until) };
}

function valuesOf(state: SendingState): StoredValues {
  const { account, stored, outbox, waiting, quotaLog, doneMark } = state;
  return {
    [stateMarkKey]: stateMark(state.spreadsheetId),
    ...writtenEntries(outboxName(account), outbox, stored.values),
    ...writtenEntries(waitingName, waiting, stored.values),
    ...(quotaLog === null ? {} : { [quotaKey(account)]: JSON.stringify(quotaLog) }),
    ...(doneMark === textOrNull(stored.values[doneMarkKey])
      ? {}
      : { [doneMarkKey]: doneMark ?? "" }),
  };
}

function writtenEntries(
  name: string,
  entries: readonly OutboxEntry[],
  stored: StoredValues,
): StoredValues {
  const isNeverWritten = stored[`${name}.0`] === undefined;
  if (entries.length === 0 && isNeverWritten) return {};
  return splitLongValue(name, entries.length === 0 ? "" : JSON.stringify(entries));
}

/** Names of every list of contacts: the waiting ones, this account's outbox, other accounts'. */
function entryNames(values: StoredValues, account: string): readonly string[] {
  const own = outboxName(account);
  const stored = Object.keys(values).filter((key) => /^outbox\.[\w-]{7}\.0$/.test(key));
  const others = stored.map((key) => key.slice(0, -2)).filter((name) => name !== own);
  return [waitingName, own, ...others];
}

function readEntries(values: StoredValues, name: string): readonly OutboxEntry[] | null {
  const joined = joinLongValue(name, values);
  if (joined.kind === "broken") return null;
  if (joined.kind === "missing" || joined.text === "") return [];
  return readJson(joined.text) as readonly OutboxEntry[] | null;
}

function readJson(text: string | undefined): unknown {
  if (text === undefined || text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const textOrNull = (text: string | undefined): string | null =>
  text === undefined || text === "" ? null : text;

const refused = (key: string): ReadState => ({
  kind: "refused",
  reason: sendingReasons.unreadableState(key),
});
