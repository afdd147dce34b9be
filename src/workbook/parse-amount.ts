import { isCurrencyText } from "./currency-signs.ts";

/** The sign between units and decimals. */
export type DecimalMark = "." | ",";

/**
 * What a text says about an amount, in major units.
 *
 * `sign` is the currency sign or code beside the number, empty without one; `proves` is the decimal mark that
 * this text could not have been written without. An `ambiguous` text reads two ways: `1.234`.
 */
export type AmountText =
  | {
      readonly kind: "amount";
      readonly amount: number;
      readonly sign: string;
      readonly proves: DecimalMark | null;
    }
  | {
      readonly kind: "ambiguous";
      readonly mark: DecimalMark;
      readonly asDecimal: number;
      readonly asGroups: number;
      readonly sign: string;
    };

const plainNumber = /^-?(?:\d+|\d+\.\d{1,2}|\d+\.\d{4,})$/;
const oneNumber = /^([^\d]*?)([.,]?\d(?:[\d.,'’ ]*\d)?)(?:[.,](?:\s?(?:-{1,2}|–))?)?([^\d]*)$/;

/**
 * Reads an amount that was typed as text; null when it holds no single amount, so nothing becomes zero.
 *
 * Minus before or after, parentheses, currency signs and codes, and groups by point, comma, blank or apostrophe
 * are understood. Any other word beside the number makes it unreadable. `mark` decides what reads two ways.
 */
export function parseAmountText(text: string, mark: DecimalMark | null): AmountText | null {
  if (plainNumber.test(text)) {
    return {
      kind: "amount",
      amount: Number(text),
      sign: "",
      proves: text.includes(".") ? "." : null,
    };
  }
  const match = oneNumber.exec(text.replace(/[\u00a0\u202f\u2009\u2007\s]+/g, " ").trim());
  if (match === null) return null;
  const beside = besideNumber(`${match[1] ?? ""} ${match[3] ?? ""}`);
  if (beside === null) return null;
  const digits = readDigits(match[2] ?? "", mark);
  return digits === null ? null : signed(digits, beside);
}

type Digits = Pick<AmountText & { kind: "amount" }, "kind" | "amount" | "proves"> | AmbiguousDigits;
type AmbiguousDigits = Pick<
  AmountText & { kind: "ambiguous" },
  "kind" | "mark" | "asDecimal" | "asGroups"
>;
type Beside = { readonly isNegative: boolean; readonly sign: string };

function besideNumber(text: string): Beside | null {
  if (text === " ") return { isNegative: false, sign: "" };
  const minuses = text.replace(/[^-\u2212\u2013]/g, "").length;
  const isBracketed = /^[^(]*\([^()]*\)[^)]*$/.test(text);
  const rest = text.replace(/[-\u2212\u2013()+*]/g, " ").trim();
  if (minuses > 1 || (!isBracketed && /[()]/.test(text))) return null;
  if (rest !== "" && !isCurrencyText(rest)) return null;
  return { isNegative: (minuses === 1) !== isBracketed, sign: rest };
}

function signed(digits: Digits, { isNegative, sign }: Beside): AmountText {
  const factor = isNegative ? -1 : 1;
  if (digits.kind === "amount") {
    return { kind: "amount", amount: digits.amount * factor || 0, sign, proves: digits.proves };
  }
  const { mark, asDecimal, asGroups } = digits;
  return {
    kind: "ambiguous",
    mark,
    asDecimal: asDecimal * factor,
    asGroups: asGroups * factor,
    sign,
  };
}

function readDigits(text: string, mark: DecimalMark | null): Digits | null {
  const [first, second, ...more] = [...new Set(text.replace(/\d/g, ""))];
  if (first === undefined) return { kind: "amount", amount: Number(text), proves: null };
  if (more.length > 0) return null;
  const isOneMark = second === undefined && isMark(first) && text.split(first).length === 2;
  return isOneMark ? readOneMark(text, first, mark) : readGroups(text, first, second ?? null);
}

function isMark(sign: string): sign is DecimalMark {
  return sign === "." || sign === ",";
}

// What stands first divides groups, what stands second the decimals.
function readGroups(text: string, group: string, decimal: string | null): Digits | null {
  if (decimal !== null && !isMark(decimal)) return null;
  const [units = "", decimals = "", ...more] = decimal === null ? [text] : text.split(decimal);
  if (more.length > 0 || decimals.includes(group) || !isGrouped(units, group)) return null;
  const amount = plainValue(text.split(group).join(""), decimal);
  return { kind: "amount", amount, proves: decimal ?? (isMark(group) ? otherMark(group) : null) };
}

function readOneMark(text: string, used: DecimalMark, mark: DecimalMark | null): Digits {
  const [units = "", decimals = ""] = text.split(used);
  const isSure =
    decimals.length !== 3 || units.length === 0 || units.length > 3 || units[0] === "0";
  const asDecimal = plainValue(text, used);
  if (isSure) return { kind: "amount", amount: asDecimal, proves: decimals === "" ? null : used };
  const asGroups = Number(units + decimals);
  if (mark === null) return { kind: "ambiguous", mark: used, asDecimal, asGroups };
  return { kind: "amount", amount: mark === used ? asDecimal : asGroups, proves: null };
}

// Groups of three, or as in India of two before the last three.
function isGrouped(text: string, group: string): boolean {
  const [first = "", ...rest] = text.split(group);
  const last = rest.pop() ?? "";
  if (first.length === 0 || first.length > 3 || last.length !== 3) return false;
  const isIndian = isMark(group) && first.length <= 2;
  return (
    rest.every((part) => part.length === 3) || (isIndian && rest.every((part) => part.length === 2))
  );
}

function plainValue(text: string, mark: DecimalMark | null): number {
  return Number(mark === "," ? text.replace(",", ".") : text);
}

/** The mark that a decimal mark leaves for groups. */
export function otherMark(mark: DecimalMark): DecimalMark {
  return mark === "." ? "," : ".";
}
