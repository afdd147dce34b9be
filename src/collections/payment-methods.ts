import { oneLine } from "../letters/clean-text.ts";
import { foldName } from "../receivables/customer-key.ts";
import type { Payment } from "../receivables/payment.ts";
import type { Language } from "../receivables/customer.ts";
import { usualMethods } from "./wording/panel-sentences.ts";

const methodsAtMost = 8;
const longestMethod = 40;

/** Names of payment methods: those of the Pagos tab, the most used first, as they were written last; then the usual ones. */
export function paymentMethods(
  payments: readonly Payment[],
  language: Language,
): readonly string[] {
  const used = new Map<string, { readonly shown: string; readonly count: number }>();
  for (const { method } of payments) {
    const shown = oneLine(method ?? "");
    if (shown === "" || shown.length > longestMethod) continue;
    const name = foldName(shown);
    used.set(name, { shown, count: (used.get(name)?.count ?? 0) + 1 });
  }
  const mostUsed = [...used].sort(([, one], [, other]) => other.count - one.count);
  const usual = usualMethods[language].filter((method) => !used.has(foldName(method)));
  return [...mostUsed.map(([, { shown }]) => shown), ...usual].slice(0, methodsAtMost);
}
