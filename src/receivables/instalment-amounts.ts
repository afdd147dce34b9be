import { percentOf, type MinorUnits } from "./money.ts";
import type { TermsLine } from "./terms.ts";

/**
 * What each line of terms makes due of a total, in order; the amounts add up to the total exactly.
 *
 * Percentages are of the total, rounded half up to the minor unit or to the line's step; a fixed amount takes
 * the sign of the total; the last line takes what is left whatever it says, even below zero (receivables d4).
 */
export function instalmentAmounts(
  total: MinorUnits,
  lines: readonly TermsLine[],
): readonly MinorUnits[] {
  let left = total;
  return lines.map((line, index) => {
    const amount = index === lines.length - 1 ? left : amountOf(line, total, left);
    left -= amount;
    return amount;
  });
}

/**
 * How much of each instalment is still open when `open` of all is: what has been paid fills the oldest first.
 *
 * More than the instalments come to stands with the last one; a negative instalment counts as nothing to fill.
 *
 * @param amounts instalments, oldest first. @param open 0 or more.
 */
export function openAmounts(
  amounts: readonly MinorUnits[],
  open: MinorUnits,
): readonly MinorUnits[] {
  let left = open;
  const fromLast = Array.from(amounts)
    .reverse()
    .map((amount) => {
      const part = Math.min(left, Math.max(amount, 0));
      left -= part;
      return part;
    });
  fromLast[0] = (fromLast[0] ?? 0) + left;
  return amounts.length === 0 ? [] : fromLast.reverse();
}

function amountOf({ share, roundTo }: TermsLine, total: MinorUnits, left: MinorUnits): MinorUnits {
  switch (share.kind) {
    case "percent":
      return rounded(percentOf(total, share.percent), roundTo ?? 1);
    case "fixed":
      return total < 0 ? -share.minor : share.minor;
    case "balance":
      return left;
  }
}

function rounded(amount: MinorUnits, step: MinorUnits): MinorUnits {
  const steps = Math.floor(Math.abs(amount) / step + 0.5) * step;
  return amount < 0 && steps !== 0 ? -steps : steps;
}
