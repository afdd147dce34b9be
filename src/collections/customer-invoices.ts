import { oneLine, shortened } from "../letters/clean-text.ts";
import { shortDay } from "../letters/shown-day.ts";
import { shownMoney } from "../letters/shown-money.ts";
import { majorText, type Money } from "../receivables/money.ts";
import { statusWord } from "../workbook/own-words.ts";
import type { DecimalMark } from "../workbook/parse-amount.ts";
import { byDueDate } from "./by-due-date.ts";
import type { AssessedInvoice } from "./plan.ts";
import type { CustomerInvoice } from "./sidebar-api.ts";
import { panelSentences } from "./wording/panel-sentences.ts";
import { filledSentence, sentence } from "./wording/sentence.ts";
import type { Voice } from "./wording/voice.ts";

const invoicesAtMost = 50;
const longOverdueAfterDays = 60; // design section 4, as the sheet's colours
const longestLabel = 60;
const longestText = 400;

/** Invoices with something open, oldest due date first and those without one last; credits are not among them. */
export function openInvoices(own: readonly AssessedInvoice[]): readonly AssessedInvoice[] {
  return own.filter(({ openBalance }) => openBalance > 0).sort(byDueDateAndRow);
}

/** Open invoices as the panel lists them. @param mark the decimal mark of the workbook's locale. */
export function invoiceViews(
  open: readonly AssessedInvoice[],
  mark: DecimalMark,
  voice: Voice,
): readonly CustomerInvoice[] {
  return open.slice(0, invoicesAtMost).map((one) => invoiceView(one, mark, voice));
}

function invoiceView(one: AssessedInvoice, mark: DecimalMark, voice: Voice): CustomerInvoice {
  const { invoice, dueOn, openBalance, status, nextStep } = one;
  const { currency } = invoice;
  const open = { currency, minor: openBalance };
  return {
    invoiceKey: invoice.key,
    label: invoiceLabel(one, voice),
    due: dueOn === null ? null : shortDay(dueOn, voice),
    status: statusWord(status, voice.language),
    tone: toneOf(one),
    open: shownMoney(open, voice),
    currency,
    openTyped: typedAmount(open, mark),
    nextStep: shortened(sentence(nextStep, voice), longestText),
    row: invoice.rows[0] ?? 0,
  };
}

/** What an invoice is called: its number, else its row. */
export function invoiceLabel({ invoice }: Pick<AssessedInvoice, "invoice">, voice: Voice): string {
  const { invoiceNumber, rows } = invoice;
  if (invoiceNumber !== null) return shortened(oneLine(invoiceNumber), longestLabel);
  return filledSentence(panelSentences.noNumber, { row: rows[0] ?? 0 }, voice);
}

/** An amount as a form proposes it: digits and the decimal mark, no grouping. */
export function typedAmount({ currency, minor }: Money, mark: DecimalMark): string {
  return majorText(minor, currency).replace(".", mark);
}

function toneOf({ status, daysPastDue }: AssessedInvoice): CustomerInvoice["tone"] {
  if (status === "overdue")
    return (daysPastDue ?? 0) > longOverdueAfterDays ? "longOverdue" : "overdue";
  return status === "dueSoon" || status === "dueToday" ? "dueSoon" : "quiet";
}

function byDueDateAndRow(one: AssessedInvoice, other: AssessedInvoice): number {
  const rowOf = ({ invoice }: AssessedInvoice) => invoice.rows[0] ?? 0;
  return byDueDate(one, other) || rowOf(one) - rowOf(other);
}
