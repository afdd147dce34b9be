import { contactKey } from "../../../src/collections/contact-key.ts";
import { stateOf, type SendingState } from "../../../src/collections/sending-state.ts";
import { account, customerKey, startDay, type WantedContact } from "./fake-office.ts";
import type { StoredMessage } from "./fake-mailbox.ts";
import type { Aftermath, History } from "./histories.ts";

/** What went wrong in a history; an empty list is what we want. */
export type Troubles = readonly string[];

/** Judges where a history ended, from the mailbox and the sheet and not from what the protocol says of itself. */
export function troublesOf(history: History, after: Aftermath): Troubles {
  const state = endState(after);
  if (state === null) return ["state unreadable"];
  return [
    ...history.wanted.flatMap((wanted) => contactTroubles(history, after, state, wanted)),
    ...(state.outbox.length > 0 ? ["stuck"] : []),
    ...after.office.stale,
    ...besideEdited(history, after),
    ...orphans(after, state),
    ...untoldActivity(history, after),
  ];
}

/** The state as the next execution would read it. */
export function endState({ office }: Aftermath): SendingState | null {
  const values = Object.fromEntries(office.document.properties.get(account.scriptId) ?? []);
  const read = stateOf(values, office.document.spreadsheetId, account.email);
  return read.kind === "read" ? read.state : null;
}

/** Contacts that wait for a person's word at the end. */
export function unknownCount(after: Aftermath): number {
  const waiting = endState(after)?.waiting ?? [];
  return waiting.filter(({ state }) => state.kind === "unknown").length;
}

function contactTroubles(
  history: History,
  after: Aftermath,
  state: SendingState,
  wanted: WantedContact,
): Troubles {
  const { office, touched } = after;
  const isOf = (origin: string) => isKeyOf(origin, wanted, after);
  const mails = office.mailbox.sent().filter(({ origin }) => isOf(origin));
  const waiting = state.waiting.find(
    ({ customer, occasion }) => customer === wanted.customer && occasion === wanted.occasion,
  );
  const isTouched = touched !== null && isOf(touched);
  return [
    ...mailTroubles(after, wanted, mails, waiting),
    ...(mails.length === 0 && isLost(history, after, state, wanted, isTouched) ? ["lost"] : []),
    ...(waiting === undefined ? [] : waitingTroubles(history, after, wanted, waiting, isTouched)),
  ];
}

function mailTroubles(
  { office }: Aftermath,
  wanted: WantedContact,
  mails: readonly StoredMessage[],
  waiting: SendingState["waiting"][number] | undefined,
): Troubles {
  const draftId = waiting?.state.kind === "waiting" ? waiting.state.draft.draftId : null;
  const isThere = draftId !== null && office.mailbox.drafts.has(draftId);
  const isOurs = mails.some(({ sentBy }) => sentBy === "us");
  return [
    ...(mails.length > 1 ? ["doubled"] : []),
    ...(mails.length > 0 && isThere ? ["drafted again"] : []),
    ...(isOurs && wanted.mode === "leave" ? ["sent what was to be left"] : []),
  ];
}

/** A contact that never left, though nobody held it back. */
function isLost(
  history: History,
  after: Aftermath,
  state: SendingState,
  wanted: WantedContact,
  isTouched: boolean,
): boolean {
  const isDeleted = isTouched && history.act === "deletes the draft";
  const isHeldUp = state.waiting.some(({ customer }) => customer === wanted.customer);
  return !isDeleted && !isHeldUp && !isAllPaid(after, wanted);
}

function waitingTroubles(
  history: History,
  after: Aftermath,
  wanted: WantedContact,
  { state: { kind } }: SendingState["waiting"][number],
  isTouched: boolean,
): Troubles {
  if (kind === "unknown")
    return isTouchedAddress(history, after, wanted) ? [] : ["unknown without a person"];
  return wanted.mode === "send" && !isTouched ? ["left without a person"] : [];
}

function isAllPaid({ office }: Aftermath, wanted: WantedContact): boolean {
  const rows = office.document.rows.filter(({ customer }) => customer === wanted.customer);
  return rows.every((row) => row.isPaid);
}

/** A mail by a person's hand to an address speaks of every contact under way to it. */
function isTouchedAddress(
  history: History,
  { touched }: Aftermath,
  { customer }: WantedContact,
): boolean {
  return touched !== null && history.wanted[0]?.customer === customer;
}

/** Whether a key is this contact's, on whichever day it was made. */
function isKeyOf(
  key: string,
  { customer, occasion }: WantedContact,
  { office }: Aftermath,
): boolean {
  const { digest } = office.ports();
  const { spreadsheetId } = office.document;
  return [0, 1, 2, 3, 4, 5, 6].some((days) => {
    const day = (startDay + days) as typeof startDay;
    const identity = { spreadsheetId, customerKey: customerKey(customer), day, occasion };
    return contactKey(digest, identity) === key;
  });
}

/** A mail that we sent while its owner still sits over an edited copy of it. */
function besideEdited({ act }: History, { office, touched }: Aftermath): Troubles {
  if (act !== "edits the draft" || touched === null) return [];
  if (office.mailbox.draftsOf(touched).length === 0) return [];
  const isSent = office.mailbox.sent().some(({ origin }) => origin === touched);
  return isSent ? ["sent beside an edited draft"] : [];
}

/** Drafts of ours that nobody watches. */
function orphans({ office, touched }: Aftermath, state: SendingState): Troubles {
  const watched = new Set(
    state.waiting.flatMap(({ state: waiting }) =>
      waiting.kind === "waiting" ? [waiting.draft.draftId] : [],
    ),
  );
  return [...office.mailbox.drafts.entries()]
    .filter(([draftId]) => !watched.has(draftId))
    .filter(([, messageId]) => office.mailbox.messages.get(messageId)?.origin !== touched)
    .map(() => "orphaned draft");
}

/** Every mail of ours stands once in Actividad, unless a person took lines away. */
function untoldActivity(history: History, { office, touched }: Aftermath): Troubles {
  if (history.act === "deletes Actividad" || history.act === "rolls Actividad back") return [];
  const lines = office.document.activity.filter(({ result }) => result === "sent");
  const told = lines.map(({ key }) => key);
  const sentByUs = office.mailbox
    .sent()
    .filter(({ sentBy, origin }) => sentBy === "us" && origin !== touched);
  return [
    ...sentByUs.filter(({ origin }) => !told.includes(origin)).map(() => "not in Actividad"),
    ...(new Set(told).size < told.length ? ["twice in Actividad"] : []),
  ];
}
