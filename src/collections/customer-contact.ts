import type { Day } from "../receivables/calendar.ts";
import { smallestMinor } from "./chase-block.ts";
import { wantedContacts, type WantedContact } from "./choose-contact.ts";
import type { Candidate } from "./contact-queue.ts";
import { contactTiming, type TimingRules } from "./contact-timing.ts";
import { contactDraft, contactValues, type ContactManner } from "./draft-contact.ts";
import type { CustomerAccount } from "./open-case.ts";
import { recipientsOf, type Recipients } from "./recipients.ts";
import type { Settings } from "./settings.ts";

/** What one customer is asked for on the day. */
export type CustomerContact = {
  readonly account: CustomerAccount;
  readonly recipients: Recipients;
  /** The day's contact, or null. */
  readonly chosen: Candidate | null;
  /** A call that is due, chosen or not. */
  readonly call: Candidate | null;
  /** A mail is due and cannot be written for want of an address. */
  readonly isWithoutAddress: boolean;
  readonly covered: readonly string[];
};

/** What the choice of a customer's contact goes by. */
export type ChoiceRules = TimingRules & {
  readonly settings: Settings;
  readonly manner: ContactManner;
};

/**
 * Chooses a customer's one contact of the day: the mail when it may leave now, else the call when it may be made
 * now, else whichever comes first. A call never holds a mail up.
 */
export function customerContact(account: CustomerAccount, rules: ChoiceRules): CustomerContact {
  const { today, settings } = rules;
  const recipients = recipientsOf(account.customer, account.rowAddresses);
  const { contacts, covered } = wantedContacts(account, today, (currency) =>
    Math.max(1, smallestMinor(settings, currency)),
  );
  const wantedMail = contacts.find(({ channel }) => channel === "email") ?? null;
  const wantedCall = contacts.find(({ channel }) => channel === "call") ?? null;
  const to = recipients.kind === "found" ? recipients.to : null;
  const mail =
    wantedMail === null || to === null ? null : candidate(account, wantedMail, to, rules);
  const phone = account.customer?.phone ?? null;
  const call =
    wantedCall === null
      ? null
      : candidate(account, wantedCall, phone === null ? [] : [phone], rules);
  return {
    account,
    recipients,
    chosen: earlier(mail, call, rules),
    call,
    isWithoutAddress: wantedMail !== null && to === null,
    covered,
  };
}

function candidate(
  account: CustomerAccount,
  wanted: WantedContact,
  to: readonly string[],
  { manner }: ChoiceRules,
): Candidate {
  const phone = wanted.channel === "call" ? { phone: to[0] ?? "" } : {};
  return {
    draft: contactDraft(account, wanted, to, manner),
    limits: account.limits,
    oldestDueOn: wanted.listed[0]?.dueOn ?? (0 as Day),
    values: { ...contactValues(wanted), ...phone },
  };
}

function earlier(
  mail: Candidate | null,
  call: Candidate | null,
  rules: TimingRules,
): Candidate | null {
  if (mail === null || call === null) return mail ?? call;
  const dayOf = ({ draft, limits }: Candidate) => contactTiming(draft, limits, rules).on;
  return dayOf(call) < dayOf(mail) ? call : mail;
}
