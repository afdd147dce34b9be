import { isValidBIC, isValidIBAN } from "ibantools";
import { currencyCode, majorText, type MinorUnits } from "../receivables/money.ts";
import { utf8Bytes } from "./base64.ts";
import { oneLine } from "./clean-text.ts";

/** What a payer's bank app fills in from the code. */
export type EpcTransfer = {
  /** Who is paid, at most 70 characters. */
  readonly name: string;
  readonly iban: string;
  readonly bic?: string | null;
  readonly cents: MinorUnits;
  /** Four letters or digits (ISO 20022). */
  readonly purpose?: string;
  /** A structured reference (ISO 11649), at most 35 characters; then there is no text. */
  readonly reference?: string;
  /** What the payer's bank statement shows, at most 140 characters. */
  readonly text?: string;
};

/** The part of a transfer that the standard refuses. */
export type EpcRefusal =
  "amount" | "BIC" | "IBAN" | "name" | "purpose" | "text" | "text/reference" | "length";

/** The text of a code, or what cannot be written into one. */
export type EpcPayload =
  | { readonly kind: "payload"; readonly text: string }
  | { readonly kind: "refused"; readonly field: EpcRefusal };

const mostCents = 99_999_999_999;
const mostBytes = 331;

/**
 * The text of a SEPA transfer's QR code by EPC069-12, version 002, in UTF-8: lines between line feeds, none
 * empty at the end. Euros only, from 0.01 to 999,999,999.99.
 */
export function epcPayload(transfer: EpcTransfer): EpcPayload {
  const [name, reference, text] = [transfer.name, transfer.reference, transfer.text].map((part) =>
    oneLine(part ?? ""),
  ) as [string, string, string];
  const { iban, bic = null, cents, purpose = "" } = transfer;
  const refused = refusalOf({ name, iban, bic, cents, purpose, reference, text });
  if (refused !== null) return { kind: "refused", field: refused };
  const head = ["BCD", "002", "1", "SCT", bic ?? "", name, iban.replace(/\s/g, "").toUpperCase()];
  const lines = [...head, euroAmount(cents), purpose, reference, text].join("\n").trimEnd();
  return utf8Bytes(lines).length > mostBytes
    ? { kind: "refused", field: "length" }
    : { kind: "payload", text: lines };
}

type Written = Required<EpcTransfer>;

function refusalOf({ name, iban, bic, cents, purpose, reference, text }: Written) {
  const checks: readonly (readonly [isRefused: boolean, field: EpcRefusal])[] = [
    [!Number.isSafeInteger(cents) || cents < 1 || cents > mostCents, "amount"],
    [bic !== null && !isValidBIC(bic), "BIC"],
    [!isValidIBAN(iban.replace(/\s/g, "").toUpperCase()), "IBAN"],
    [name === "" || Array.from(name).length > 70, "name"],
    [purpose !== "" && !/^[A-Z0-9]{4}$/.test(purpose), "purpose"],
    [Array.from(text).length > 140, "text"],
    [(reference === "") === (text === "") || reference.length > 35, "text/reference"],
  ];
  return checks.find(([isRefused]) => isRefused)?.[1] ?? null;
}

const euro = currencyCode("EUR");

// Zeros at the end may be left out, and the code is smaller without.
function euroAmount(cents: MinorUnits): string {
  return euro === null ? "" : `EUR${majorText(cents, euro).replace(/\.?0+$/, "")}`;
}
