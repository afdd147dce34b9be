import type { Day } from "./calendar.ts";
import type { Invoice } from "./invoice.ts";
import type { MinorUnits } from "./money.ts";

/** Money of our own tabs and credit notes that has been put against an invoice up to a day. */
export type AppliedMoney = {
  readonly appliedPayments: MinorUnits;
  readonly appliedCredits: MinorUnits;
};

/**
 * What the customer has to pay of an invoice: its total less the tax that is kept back for the state, whatever
 * sign the sheet gives that; of a credit note the same, negative.
 */
export function collectableOf({ total, withholding }: Invoice): MinorUnits {
  const keptBack = Math.abs(withholding);
  return total < 0 ? total + keptBack : total - keptBack;
}

/** A credit note, by its column or by a negative total. */
export function isCredit({ isCreditNote, total }: Invoice): boolean {
  return isCreditNote || total < 0;
}

/** Whether the invoice was settled only after the day: on the day itself it was still open. */
export function isSettledLater({ paidOn }: Invoice, asOf: Day): boolean {
  return paidOn !== null && paidOn > asOf;
}

/** Whether word, flag or date call it paid on the day; a date beside a part payment is only that payment's. */
function isMarkedPaid(invoice: Invoice, asOf: Day): boolean {
  if (isSettledLater(invoice, asOf)) return false;
  if (invoice.sheetStatus === "paid" || invoice.paidFlag === true) return true;
  const isPartPayment = invoice.paid > 0 && invoice.paid < collectableOf(invoice);
  return invoice.paidOn !== null && !isPartPayment && !saysUnpaid(invoice);
}

/** What the sheet's paid column says had come in by the day: nothing while the paid date lies ahead. */
export function paidBy(invoice: Invoice, asOf: Day): MinorUnits {
  return isSettledLater(invoice, asOf) ? 0 : invoice.paid;
}

/**
 * What is still owed on an invoice as of a day, 0 or more (design section 5, "Open as of D").
 *
 * The balance column; else total less withholding, payments and credits; else the total if it is not marked
 * paid. A balance of zero that was reached after the day is not yet true on it. Payments of the Pagos tab and
 * credit notes may lower a balance column that does not know of them, and never raise it.
 */
export function openBalanceOf(invoice: Invoice, applied: AppliedMoney, asOf: Day): MinorUnits {
  const { statedBalance } = invoice;
  const inTabs = applied.appliedPayments + applied.appliedCredits;
  const rest = collectableOf(invoice) - paidBy(invoice, asOf) - inTabs;
  if (statedBalance !== null && !(isSettledLater(invoice, asOf) && statedBalance <= 0))
    return Math.max(0, inTabs > 0 ? Math.min(statedBalance, rest) : statedBalance);
  if (isMarkedPaid(invoice, asOf) && invoice.contradiction === null) return 0;
  return Math.max(0, rest);
}

/**
 * Whether the sheet's cells contradict each other about payment on the day. They no longer do where a paid date
 * after the day explains an empty balance, or where payments of our tabs have settled what was open.
 */
export function isContradictory(invoice: Invoice, applied: AppliedMoney, asOf: Day): boolean {
  if (invoice.contradiction === null) return false;
  if (isSettledLater(invoice, asOf) && (invoice.statedBalance ?? 0) <= 0) return false;
  const inTabs = applied.appliedPayments + applied.appliedCredits;
  const isSettled = inTabs > 0 && openBalanceOf(invoice, applied, asOf) === 0;
  return !(isSettled && isMarkedPaid(invoice, asOf));
}

/** Money that came in beyond what an invoice asks, by the balance column or by what was paid. */
export function overpaidOn(invoice: Invoice, appliedPayments: MinorUnits, asOf: Day): MinorUnits {
  const { statedBalance } = invoice;
  if (statedBalance !== null && statedBalance < 0 && !isSettledLater(invoice, asOf))
    return -statedBalance;
  const inColumn = statedBalance === null ? paidBy(invoice, asOf) : 0;
  return Math.max(0, inColumn + appliedPayments - collectableOf(invoice));
}

/** What a credit note still holds by its own row, 0 or more: its balance, else its total less what was paid out. */
export function creditHeld(creditNote: Invoice, asOf: Day): MinorUnits {
  const { statedBalance } = creditNote;
  if (statedBalance !== null) return Math.abs(statedBalance);
  if (isMarkedPaid(creditNote, asOf)) return 0;
  return Math.max(0, Math.abs(collectableOf(creditNote)) - Math.abs(paidBy(creditNote, asOf)));
}

function saysUnpaid({ sheetStatus, paidFlag }: Invoice): boolean {
  return (
    paidFlag === false ||
    sheetStatus === "partial" ||
    sheetStatus === "unpaid" ||
    sheetStatus === "overdue"
  );
}
