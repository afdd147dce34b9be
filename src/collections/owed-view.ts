import { needCodes, shownMoney } from "../letters/shown-money.ts";
import type { AgingTotals } from "../receivables/aging.ts";
import type { BarPart, OwedView } from "./sidebar-api.ts";
import { bucketLabel } from "./wording/row-words.ts";
import type { Voice } from "./wording/voice.ts";

/** What is owed in each currency as the panel shows it; a currency in which nothing stands is left out. */
export function owedViews(aging: readonly AgingTotals[], voice: Voice): readonly OwedView[] {
  const currencies = aging.map(({ currency }) => currency);
  const style = { ...voice, withCodes: needCodes(currencies, voice.country) };
  return aging
    .filter(({ total, unapplied }) => total !== 0 || unapplied !== 0)
    .map((totals) => owedView(totals, style));
}

function owedView(totals: AgingTotals, style: Voice & { readonly withCodes: boolean }): OwedView {
  const { currency, byBucket, total, unapplied } = totals;
  const money = (minor: number) => shownMoney({ currency, minor }, style);
  const buckets = Object.entries(byBucket).filter(([, minor]) => minor > 0);
  const whole = sumOf(buckets);
  return {
    currency,
    total: money(total),
    overdue: money(sumOf(buckets.filter(([bucket]) => isOverdue(bucket)))),
    unapplied: unapplied === 0 ? null : money(unapplied),
    bar: buckets.map(([bucket, minor]): BarPart => ({
      bucket,
      label: bucketLabel(bucket, style.language),
      amount: money(minor),
      share: minor / whole,
    })),
  };
}

const isOverdue = (bucket: string) => bucket !== "notDue" && bucket !== "noDate";

const sumOf = (buckets: readonly (readonly [string, number])[]) =>
  buckets.reduce((sum, [, minor]) => sum + minor, 0);
