import { currencyDigits, majorText } from "../receivables/money.ts";
import type { InvoiceList } from "../workbook/book.ts";
import type { RejectedRow } from "../workbook/finding.ts";
import type { OwnColumnRow } from "../workbook/own-column-edits.ts";
import { statusWord } from "../workbook/own-words.ts";
import type { AssessedInvoice, Plan } from "./plan.ts";
import { bucketWord, unreadWord } from "./wording/row-words.ts";
import { findingSentence, sentence } from "./wording/sentence.ts";
import type { Voice } from "./wording/voice.ts";

/**
 * What the own columns say of every row: of each invoice where it stands and what comes next, and of each row
 * that could not be read why. An invoice of several rows has its balance on the first, so that sums stay right.
 */
export function ownColumnRows(
  plan: Plan,
  list: InvoiceList,
  voice: Voice,
): readonly OwnColumnRow[] {
  return [
    ...plan.invoices.flatMap((assessed) => invoiceRows(assessed, voice)),
    ...list.rejected.map((rejected) => rejectedRow(rejected, voice)),
  ];
}

function invoiceRows(assessed: AssessedInvoice, voice: Voice): readonly OwnColumnRow[] {
  const { invoice, dueOn, daysPastDue, bucket, status, nextStep, openBalance } = assessed;
  const { currency } = invoice;
  const common = {
    shownKey: invoice.shownKey,
    dueOn,
    daysPastDue,
    bucketText: bucket === null ? "" : bucketWord(bucket, voice.language),
    currencyDigits: currencyDigits(currency),
    statusText: statusWord(status, voice.language),
    nextStepText: sentence(nextStep, voice),
  };
  const owed = openBalance === 0 ? null : Number(majorText(openBalance, currency));
  return invoice.rows.map((row, n) => ({ ...common, row, openBalance: n === 0 ? owed : null }));
}

function rejectedRow({ row, finding }: RejectedRow, voice: Voice): OwnColumnRow {
  return {
    row,
    shownKey: "",
    dueOn: null,
    daysPastDue: null,
    bucketText: "",
    openBalance: null,
    currencyDigits: 0,
    statusText: unreadWord[voice.language],
    nextStepText: findingSentence(finding, voice),
  };
}
