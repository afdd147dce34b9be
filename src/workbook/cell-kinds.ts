import type { Cell } from "./cell.ts";
import { flagOf, isErrorText, namesMethod, saysCredit, saysNothing } from "./cell-words.ts";
import { isCurrencyText } from "./currency-signs.ts";
import { parseAddresses } from "./parse-addresses.ts";
import { parseAmountText, type AmountText } from "./parse-amount.ts";
import { parseDateText } from "./parse-date.ts";
import { compactDay } from "./read-day.ts";
import { parseTerms } from "./parse-terms.ts";
import { remembering } from "./remembering.ts";
import { statusOf } from "./status-words.ts";
import { validTaxId } from "../receivables/tax-id.ts";

/** What the content of one cell looks like, whatever its column is called; a cell can be of several kinds. */
export type CellKind =
  | "date"
  | "compactDate"
  | "number"
  | "integer"
  | "days"
  | "negative"
  | "decimals"
  | "zero"
  | "one"
  | "flag"
  | "email"
  | "phone"
  | "link"
  | "currency"
  | "status"
  | "terms"
  | "bucket"
  | "method"
  | "taxId"
  | "letters"
  | "code"
  | "long"
  | "error";

const bucketText =
  /^(?:[<>≤≥+-]?\s*\d{1,3}\s*(?:[-–a/]|to|hasta)\s*\d{1,3}|[<>≤≥+]\s*\d{1,3}|\d{1,3}\s*\+)\s*(?:d[ií]as?|days?)?$/i;
const notDueText = /^(?:current|not due|corriente|al d[ií]a|por vencer|no vencid[oa]s?)$/i;
const phoneText = /^\+?[\d\s().\-/]{7,20}(?:\s*(?:ext|x)\.?\s*\d{1,5})?$/i;
const longText = 40;
const mostDays = 2_000;

/** The kinds of one filled cell; none for an empty one and for texts that say nothing (`-`, `n/a`). */
export function cellKinds(cell: Cell): readonly CellKind[] {
  if (typeof cell === "boolean") return ["flag"];
  if (typeof cell === "object") return ["date"];
  if (typeof cell === "number") return numberKinds(cell);
  return textKinds(cell);
}

/** Whether a text names a span of days past due: `1-30`, `+90`, `Current`. */
export function isBucketText(text: string): boolean {
  return bucketText.test(text.trim()) || notDueText.test(text.trim());
}

function numberKinds(value: number): readonly CellKind[] {
  const kinds: CellKind[] = ["number"];
  if (value < 0) kinds.push("negative");
  if (!Number.isInteger(value)) kinds.push("decimals");
  else {
    kinds.push("integer");
    if (Math.abs(value) <= mostDays) kinds.push("days");
    if (compactDay(value) !== null) kinds.push("compactDate");
    if (value >= 1e6 && value < 1e15) kinds.push("phone");
    if (value === 0) kinds.push("zero");
    if (value === 1) kinds.push("one");
  }
  return kinds;
}

const textKinds = remembering(20_000, (shown): readonly CellKind[] => {
  const text = shown.trim();
  if (saysNothing(text) && flagOf(text) === null) return isCurrencyText(text) ? ["currency"] : [];
  if (isErrorText(text)) return ["error"];
  const kinds: CellKind[] = [...amountKinds(parseAmountText(text, null))];
  const is = (kind: CellKind, holds: boolean) => {
    if (holds) kinds.push(kind);
  };
  is("date", parseDateText(text, null) !== null && !/^\d{1,6}$/.test(text));
  is("flag", flagOf(text) !== null);
  is("email", text.includes("@") && parseAddresses(text).valid.length > 0);
  is("link", /^(?:https?:\/\/|www\.)\S+$/i.test(text));
  is("phone", phoneText.test(text) && text.replace(/\D/g, "").length >= 7);
  is("bucket", isBucketText(text));
  is("currency", isCurrencyText(text));
  is("status", statusOf(text) !== null || saysCredit(text));
  is("terms", parseTerms(text) !== null);
  is("method", namesMethod(text));
  is("taxId", validTaxId(text) !== null && text.length <= 20);
  is("letters", /\p{L}{2}/u.test(text));
  is("code", /\d/.test(text) && /^\S{2,30}$/.test(text) && !text.includes("@"));
  is("long", text.length > longText);
  return kinds;
});

function amountKinds(amount: AmountText | null): readonly CellKind[] {
  if (amount === null) return [];
  return numberKinds(amount.kind === "amount" ? amount.amount : amount.asDecimal);
}
