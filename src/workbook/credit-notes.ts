import type { CustomerKey } from "../receivables/customer.ts";
import { foldNumber } from "../receivables/invoice-key.ts";
import type { InvoiceDraft } from "./invoice-draft.ts";

/** The numbers of a customer's invoices, folded, with the number as the sheet has it. */
export type NumbersOfCustomer = ReadonlyMap<CustomerKey, ReadonlyMap<string, string>>;

/** Gathers the invoices that a credit note can name: those of its customer that are none themselves. */
export function invoiceNumbers(
  drafts: readonly InvoiceDraft[],
  keys: readonly CustomerKey[],
): NumbersOfCustomer {
  const numbers = new Map<CustomerKey, Map<string, string>>();
  if (!drafts.some(({ isCreditNote }) => isCreditNote)) return numbers;
  drafts.forEach(({ invoiceNumber, isCreditNote }, at) => {
    const key = keys[at];
    if (key === undefined || invoiceNumber === null || isCreditNote) return;
    const known = numbers.get(key) ?? new Map<string, string>();
    numbers.set(key, known.set(foldNumber(invoiceNumber), invoiceNumber));
  });
  return numbers;
}

/**
 * The number of the invoice that a credit note reduces: named in its credit-note column, its notes or within its
 * own number, and one of its customer's; null when nothing names one.
 */
export function invoiceCredited(
  { creditTexts }: InvoiceDraft,
  numbers: ReadonlyMap<string, string> | undefined,
): string | null {
  if (numbers === undefined) return null;
  for (const text of creditTexts) {
    const whole = numbers.get(foldNumber(text));
    if (whole !== undefined) return whole;
    const named = namedIn(text, numbers);
    if (named !== null) return named;
  }
  return null;
}

const shortestNumber = 3; // "1" stands in too many texts to name an invoice

function namedIn(text: string, numbers: ReadonlyMap<string, string>): string | null {
  for (const word of text.split(/[\s,;:()"']+/)) {
    const number =
      word.length < shortestNumber ? undefined : numbers.get(foldNumber(word.replace(/\.$/, "")));
    if (number !== undefined) return number;
  }
  const folded = foldNumber(text);
  for (const [number, shown] of numbers) {
    if (number.length >= shortestNumber && isPart(folded, number)) return shown;
  }
  return null;
}

// A number counts inside another only where it does not run on: F-1 is not part of F-12.
function isPart(text: string, number: string): boolean {
  const at = text.indexOf(number);
  if (at === -1) return false;
  const isJoint = (sign: string | undefined) => sign === undefined || !/[\p{L}\d]/u.test(sign);
  return isJoint(text[at - 1]) && isJoint(text[at + number.length]);
}
