import type { PaymentTerms, TermsLine } from "../receivables/terms.ts";
import { splitDiscount, splitPayDays } from "./terms-clauses.ts";
import { timingOf } from "./terms-timing.ts";
import { termsTokens, type TermsToken } from "./terms-tokens.ts";

/** What a text says about payment terms; `ask` when it speaks of terms and leaves open which; null for none. */
export type TermsReading = { readonly terms: PaymentTerms } | { readonly ask: true } | null;

const longestTerms = 120;

/**
 * Reads payment terms as people write them, in every language known.
 *
 * "30 días fin de mes" are 30 days and then the end of the month reached; "net 30 EOM" and "30 días después de
 * fin de mes" begin at the month end. "30/60/90" are equal parts, "2/10 net 30" is 2 % within 10 days. A bare
 * number is days, up to a year. Words that no language knows make the text no terms: never guessed days.
 */
export function parseTerms(text: string): TermsReading {
  if (text.length > longestTerms) return null;
  const tokens = termsTokens(text);
  if (tokens === null || tokens.every(({ kind }) => kind === "mark")) return null;
  const { rest: withoutDays, paymentDays } = splitPayDays(tokens);
  const discounted = splitDiscount(withoutDays);
  if (discounted === null) return { ask: true };
  const lines = linesOf(discounted.rest);
  if (lines === null) return isVague(tokens) ? { ask: true } : null;
  const { earlyDiscount } = discounted;
  return {
    terms: {
      lines: paymentDays.length === 0 ? lines : lines.map((line) => ({ ...line, paymentDays })),
      ...(earlyDiscount === null ? {} : { earlyDiscount }),
    },
  };
}

/**
 * Reads the days of the month on which a customer pays, ascending: `10 y 25`, `5-10` (two days, no range).
 * Null when the text holds anything else or a number that is no day of the month.
 */
export function parsePaymentDays(text: string): readonly number[] | null {
  const tokens = termsTokens(text);
  if (tokens === null) return null;
  const days = tokens.flatMap((token) => (token.kind === "number" ? [token.value] : []));
  const known = ["number", "mark", "and", "day", "payDay", "month"];
  if (!tokens.every(({ kind }) => known.includes(kind)) || days.length === 0) return null;
  if (!days.every((day) => Number.isInteger(day) && day >= 1 && day <= 31)) return null;
  return [...new Set(days)].sort((a, b) => a - b);
}

function isVague(tokens: readonly TermsToken[]): boolean {
  return tokens.some(({ kind }) => kind === "vague" || kind === "percent" || kind === "number");
}

function linesOf(tokens: readonly TermsToken[]): readonly TermsLine[] | null {
  const meant = tokens.filter(({ kind }) => kind !== "vague");
  if (meant.some(({ kind }) => kind === "percent")) return sharesOf(meant);
  const parts = equalParts(meant);
  if (parts !== null) return parts;
  const timing = timingOf(meant.filter(({ kind }) => kind !== "mark" && kind !== "and"));
  return timing === null ? null : [{ share: { kind: "balance" }, ...timing }];
}

// 30/60/90, "0, 30 y 60 días": rising numbers are equal parts.
function equalParts(tokens: readonly TermsToken[]): readonly TermsLine[] | null {
  const days = tokens.flatMap((token) => (token.kind === "number" ? [token.value] : []));
  const isDivided = tokens.some(({ kind }) => kind === "mark" || kind === "and");
  if (days.length < 2 || !isDivided || days.some((day, at) => day <= (days[at - 1] ?? -1)))
    return null;
  const others = tokens.filter(({ kind }) => !["number", "mark", "and"].includes(kind));
  const lines = days.map((day) => timingOf([{ kind: "number", value: day }, ...others.slice(-2)]));
  const percent = Math.round(1_000_000 / days.length) / 10_000;
  const whole: TermsLine[] = [];
  for (const [at, timing] of lines.entries()) {
    if (timing === null) return null;
    const isLast = at === days.length - 1;
    whole.push({ share: isLast ? { kind: "balance" } : { kind: "percent", percent }, ...timing });
  }
  return whole;
}

// 30% ahora, el resto en 60 días: each share goes up to the next one.
function sharesOf(tokens: readonly TermsToken[]): readonly TermsLine[] | null {
  const starts = tokens.flatMap((token, at) => {
    const isPercent = token.kind === "number" && tokens[at + 1]?.kind === "percent";
    return isPercent || token.kind === "rest" ? [at] : [];
  });
  if (starts[0] !== 0) return null;
  const lines = starts.map((start, at) => shareLine(tokens.slice(start, starts[at + 1])));
  const whole = lines.filter((line): line is TermsLine => line !== null);
  return whole.length === lines.length && isWhole(whole) ? whole : null;
}

function shareLine(tokens: readonly TermsToken[]): TermsLine | null {
  const [first] = tokens;
  const rest = tokens.slice(first?.kind === "number" ? 2 : 1);
  const timing = timingOf(rest.filter(({ kind }) => kind !== "mark" && kind !== "and"));
  if (first === undefined || timing === null) return null;
  return first.kind === "number"
    ? { share: { kind: "percent", percent: first.value }, ...timing }
    : { share: { kind: "balance" }, ...timing };
}

function isWhole(lines: readonly TermsLine[]): boolean {
  const percents = lines.map(({ share }) => (share.kind === "percent" ? share.percent : 0));
  const sum = percents.reduce((total, percent) => total + percent, 0);
  const hasBalance = lines.some(({ share }) => share.kind === "balance");
  return hasBalance ? sum < 100 : Math.abs(sum - 100) < 0.1;
}
