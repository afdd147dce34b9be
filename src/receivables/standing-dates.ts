import type { Day } from "./calendar.ts";
import { instalmentsOf, type DueDateRules, type Instalment } from "./due-date.ts";
import { openAmounts } from "./instalment-amounts.ts";
import type { Invoice } from "./invoice.ts";
import type { MinorUnits } from "./money.ts";
import { collectableOf } from "./open-balance.ts";
import type { PaymentDays, PaymentTerms } from "./terms.ts";

/** An instalment and how much of it is still open. */
export type OpenInstalment = Instalment & { readonly openBalance: MinorUnits };

/** Where a due date comes from. */
type DueRule = "stated" | "terms" | "customerTerms" | "defaultTerms";

/** The due dates of an invoice; `rule` and `dueOn` are null when neither date nor terms are known. */
export type DueDates = {
  readonly dueOn: Day | null;
  readonly instalments: readonly OpenInstalment[];
  readonly rule: DueRule | null;
  /** An earlier instalment has been settled. */
  readonly isLaterInstalment: boolean;
};

/** What due dates are worked out from beside the invoice itself. */
export type DueDateFacts = {
  readonly customerTerms: PaymentTerms | null;
  readonly customerPaymentDays: PaymentDays;
  readonly defaultTerms: PaymentTerms | null;
  readonly dueDateRules: DueDateRules;
};

/**
 * The due dates of an invoice: the date of its row; else its own terms, the customer's, the workbook's default.
 *
 * A stated date before the invoice date counts as the invoice date, since nothing falls due before it is asked
 * for (receivables d1). What has been paid fills the oldest instalment first, so what is open lies in the newest.
 */
export function dueDatesOf(
  invoice: Invoice,
  openBalance: MinorUnits,
  facts: DueDateFacts,
): DueDates {
  const { rule, instalments } = agreedInstalments(invoice, facts);
  const [only] = instalments;
  // One due date is the rule, and this runs for every row of the sheet.
  if (only !== undefined && instalments.length === 1) {
    const { dueOn, amount } = only;
    return { dueOn, instalments: [{ dueOn, amount, openBalance }], rule, isLaterInstalment: false };
  }
  const byDay = Array.from(instalments).sort((one, other) => one.dueOn - other.dueOn);
  const open = openAmounts(
    byDay.map(({ amount }) => amount ?? 0),
    openBalance,
  );
  const filled = byDay.map((part, index) => ({ ...part, openBalance: open[index] ?? 0 }));
  const oldestOpen = filled.findIndex((part) => part.openBalance > 0);
  const shown = filled[oldestOpen === -1 ? filled.length - 1 : oldestOpen];
  return {
    dueOn: shown?.dueOn ?? null,
    instalments: filled,
    rule,
    isLaterInstalment: oldestOpen > 0,
  };
}

function agreedInstalments(
  invoice: Invoice,
  facts: DueDateFacts,
): { readonly rule: DueRule | null; readonly instalments: readonly Instalment[] } {
  const { issuedOn, statedDueOn } = invoice;
  const amount = collectableOf(invoice);
  if (statedDueOn !== null) {
    const dueOn = issuedOn !== null && statedDueOn < issuedOn ? issuedOn : statedDueOn;
    return { rule: "stated", instalments: [{ dueOn, amount }] };
  }
  const agreed = agreedTerms(invoice, facts);
  if (agreed === null || issuedOn === null) return { rule: null, instalments: [] };
  const instalments = instalmentsOf(issuedOn, amount, agreed.terms, rulesFor(facts));
  return { rule: agreed.rule, instalments };
}

function agreedTerms(
  { terms }: Invoice,
  { customerTerms, defaultTerms }: DueDateFacts,
): { readonly terms: PaymentTerms; readonly rule: DueRule } | null {
  if (terms !== null) return { terms, rule: "terms" };
  if (customerTerms !== null) return { terms: customerTerms, rule: "customerTerms" };
  return defaultTerms === null ? null : { terms: defaultTerms, rule: "defaultTerms" };
}

function rulesFor({ customerPaymentDays, dueDateRules }: DueDateFacts): DueDateRules {
  return customerPaymentDays.length === 0
    ? dueDateRules
    : { ...dueDateRules, paymentDays: customerPaymentDays };
}
