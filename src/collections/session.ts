import type { Answers, Finding } from "../workbook/finding.ts";
import type { Book } from "../workbook/book.ts";
import { toldActivity } from "./activity-log.ts";
import { formerKeysOf } from "./former-keys.ts";
import { rebuiltLedger } from "./ledger-rebuild.ts";
import type { StoredValues } from "./long-value.ts";
import { countryOf } from "./locale.ts";
import type { AsOf, Reason } from "./plan.ts";
import type { DocumentStore, Ports, Workbook } from "./ports.ts";
import type { BookReading } from "./read-book.ts";
import type { RefreshInput } from "./refresh.ts";
import { noWish, type RunWish } from "./run-wish.ts";
import type { SendingBasis, LedgerSubjects } from "./sending-work.ts";
import { sendingBasis } from "./sending-basis.ts";
import { sendingReasons } from "./sending-reasons.ts";
import { stateOf, type SendingState } from "./sending-state.ts";
import type { Settings } from "./settings.ts";
import { ownersWord, type OwnersWord } from "./stored-settings.ts";
import type { Voice } from "./wording/voice.ts";

/** An opened workbook with what its owner has set and what was sent: where every verb begins. */
export type Session = {
  readonly ports: Ports;
  readonly workbook: Workbook;
  readonly store: DocumentStore;
  readonly values: StoredValues;
  readonly word: OwnersWord;
  readonly settings: Settings;
  readonly answers: Answers;
  readonly sending: SendingState;
  readonly asOf: AsOf;
  readonly voice: Voice;
  readonly findings: readonly Finding[];
};

/** A session, or the one reason why nothing may be read or written here. */
export type OpenedSession =
  | { readonly kind: "open"; readonly session: Session }
  | { readonly kind: "refused"; readonly reason: Reason };

/** Opens the session in one service call. */
export function openSession(ports: Ports): OpenedSession {
  const { workbook, store, account } = ports;
  if (workbook === null) return refused(sendingReasons.noDocument);
  if (store === null) return refused(sendingReasons.noProperties);
  const values = store.readAll();
  const read = stateOf(values, workbook.spreadsheetId, account.email);
  if (read.kind === "refused") return refused(read.reason);
  const word = ownersWord(values, workbook.locale);
  const { settings, answers, findings } = word;
  const { day, minutes } = ports.clock.now();
  const voice = { language: settings.language, country: countryOf(workbook.locale), asOf: day };
  return {
    kind: "open",
    session: {
      ports,
      workbook,
      store,
      values,
      word,
      settings,
      answers,
      sending: read.state,
      asOf: { day, minutes },
      voice,
      findings,
    },
  };
}

/**
 * What a session's plans are made from, with what was sent as the session's state tells it; while there is no
 * ledger, as Actividad does, since a run would go by that too.
 */
export function planningInput(session: Session, wish: RunWish = noWish): RefreshInput {
  const { ports, sending } = session;
  const remaining = ports.quota.remainingRecipients();
  const now = ports.clock.now();
  return inputOf(session, wish, (reading) => {
    if (!sending.isLedgerMissing) return sendingBasis(sending, remaining, now);
    return sendingBasis(
      { ...sending, ledger: rebuiltLedger(toldActivity(session, reading)) },
      remaining,
      now,
    );
  });
}

/** What a session's plans are made from when the sending protocol says what was sent. */
export function planningInputFrom(
  session: Session,
  basis: SendingBasis,
  wish: RunWish,
): RefreshInput {
  return inputOf(session, wish, () => basis);
}

function inputOf(
  { ports, settings, answers, asOf }: Session,
  { isApproved, as }: RunWish,
  basisOf: (reading: BookReading) => SendingBasis,
): RefreshInput {
  return {
    settings,
    answers,
    asOf,
    stateOf: (reading) => {
      const { ledgerOf, quota } = basisOf(reading);
      const ledger = ledgerOf(ledgerSubjects(reading.book));
      const canDraft = ports.mailbox !== null;
      return { ledger, quota, canDraft, isApproved, leavesAll: as === "drafts" };
    },
  };
}

function ledgerSubjects({ list, tabs }: Book): LedgerSubjects {
  const invoices = list?.invoices ?? [];
  const addresses = new Set<string>();
  for (const one of [...invoices, ...tabs.customers])
    for (const address of one.addresses) addresses.add(address);
  return {
    invoices: invoices.map(({ key }) => key),
    customers: [...new Set(invoices.map(({ customerKey }) => customerKey))],
    addresses: [...addresses],
    former: formerKeysOf(invoices),
  };
}

const refused = (reason: Reason): OpenedSession => ({ kind: "refused", reason });
