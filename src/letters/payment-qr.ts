import { encode } from "uqr";
import type { MinorUnits } from "../receivables/money.ts";
import { sepaAccountIn } from "./bank-account.ts";
import { base64Of, utf8Bytes } from "./base64.ts";
import { cleanText, oneLine, shortened } from "./clean-text.ts";
import { epcPayload } from "./epc-payload.ts";
import { pngOf } from "./png.ts";

/** A payment in euros as a statement asks for it. */
export type AskedPayment = {
  /** The owner's business, as the bank knows it. */
  readonly payee: string | null;
  /** The owner's words for the bank account. */
  readonly bankAccount: string | null;
  readonly cents: MinorUnits;
  /** What the payer's bank statement is to show. */
  readonly text: string;
};

const quietBorder = 4; // modules of white that scanners need around a code
const dotsPerModule = 4;

/**
 * The code that a customer scans with a bank app to pay: a PNG as a data URI. Null without a business name, a
 * valid IBAN of a SEPA country and an amount that a SEPA transfer can carry.
 */
export function paymentQr({ payee, bankAccount, cents, text }: AskedPayment): string | null {
  const name = shortened(oneLine(payee ?? ""), 70);
  const account = cents > 0 && name !== "" ? sepaAccountIn(bankAccount) : null;
  if (account === null) return null;
  const payload = epcPayload({ name, ...account, cents, text: shortened(oneLine(text), 140) });
  return payload.kind === "refused" ? null : qrPicture(payload.text);
}

/** Text as a QR code with error correction M, drawn as a PNG data URI. */
export function qrPicture(text: string): string {
  const { data } = encode([...utf8Bytes(cleanText(text))], {
    ecc: "M",
    boostEcc: false,
    border: quietBorder,
  });
  return `data:image/png;base64,${base64Of(pngOf(data, dotsPerModule))}`;
}
