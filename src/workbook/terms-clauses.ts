import type { PaymentTerms } from "../receivables/terms.ts";
import type { TermsToken } from "./terms-tokens.ts";

type PayDays = { readonly rest: readonly TermsToken[]; readonly paymentDays: readonly number[] };

/** Takes the clause "día de pago 10 y 25" out of terms. */
export function splitPayDays(tokens: readonly TermsToken[]): PayDays {
  const start = tokens.findIndex(({ kind }) => kind === "payDay");
  if (start === -1) return { rest: tokens, paymentDays: [] };
  const days: number[] = [];
  let end = start + 1;
  for (; end < tokens.length; end++) {
    const token = tokens[end];
    if (token?.kind === "number" && token.value >= 1 && token.value <= 31) days.push(token.value);
    else if (token?.kind !== "mark" && token?.kind !== "and") break;
  }
  if (days.length === 0)
    return { rest: tokens.filter(({ kind }) => kind !== "payDay"), paymentDays: [] };
  return {
    rest: [...tokens.slice(0, start), ...tokens.slice(end)],
    paymentDays: [...new Set(days)].sort((a, b) => a - b),
  };
}

type Discounted = {
  readonly rest: readonly TermsToken[];
  readonly earlyDiscount: NonNullable<PaymentTerms["earlyDiscount"]> | null;
};

/**
 * Takes an early-payment discount out of terms: "2/10 net 30", "30 días, 2 % de descuento antes de 7 días".
 * Null when a discount is named without its days.
 */
export function splitDiscount(tokens: readonly TermsToken[]): Discounted | null {
  return shortDiscount(tokens) ?? worded(tokens);
}

// 2/10 net 30 and 2% 10, net 30: a small number, its days, and the days until all is due.
function shortDiscount(tokens: readonly TermsToken[]): Discounted | null {
  const numbers = tokens.flatMap((token) => (token.kind === "number" ? [token.value] : []));
  const [percent = 0, days = 0, due = 0] = numbers;
  const isRising = percent > 0 && percent < days && days < due;
  if (numbers.length !== 3 || !isRising || percent > mostDiscount) return null;
  if (!isPair(tokens)) return null;
  const last = tokens.map(({ kind }) => kind).lastIndexOf("number");
  return { rest: tokens.slice(last), earlyDiscount: { percent, days } };
}

const mostDiscount = 10; // 15/30/60 are instalments

function isPair([first, second, third]: readonly TermsToken[]): boolean {
  if (first?.kind !== "number") return false;
  return second?.kind === "percent" || (second?.kind === "mark" && third?.kind === "number");
}

function worded(tokens: readonly TermsToken[]): Discounted | null {
  const word = tokens.findIndex(({ kind }) => kind === "discount");
  if (word === -1) return { rest: tokens, earlyDiscount: null };
  const sign = tokens.findIndex(({ kind }) => kind === "percent");
  const percent = tokens[sign - 1];
  const daysAt = tokens.findIndex(({ kind }, at) => at > Math.max(word, sign) && kind === "number");
  const days = tokens[daysAt];
  if (percent?.kind !== "number" || days?.kind !== "number") return null;
  const start = Math.min(word, sign - 1);
  const isDay = tokens[daysAt + 1]?.kind === "day";
  return {
    rest: [...tokens.slice(0, start), ...tokens.slice(daysAt + (isDay ? 2 : 1))],
    earlyDiscount: { percent: percent.value, days: days.value },
  };
}
