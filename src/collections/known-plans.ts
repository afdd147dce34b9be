import { builtInPlans, limitsOf } from "../receivables/collection-plans.ts";
import type { CollectionPlan, ContactLimits } from "../receivables/collection-plan.ts";
import { foldName } from "../receivables/customer-key.ts";
import type { Customer } from "../receivables/customer.ts";
import type { Finding } from "../workbook/finding.ts";
import type { Settings } from "./settings.ts";

/** Finds the plan and the limits that a customer is chased by. */
export type KnownPlans = {
  readonly planOf: (customer: Customer | null) => CollectionPlan;
  readonly limitsFor: (customer: Customer | null) => ContactLimits;
  /** Plans that are asked for and do not exist. */
  readonly findings: readonly Finding[];
};

const lastResort: CollectionPlan = { name: "normal", stages: [] };

/**
 * The plans of the Plan de cobro tab, which go before the built-in ones of the same name. A customer whose plan
 * does not exist follows the general one; when that does not exist either, *normal*.
 */
export function knownPlans(
  fromTab: readonly CollectionPlan[],
  settings: Settings,
  customers: readonly Customer[],
): KnownPlans {
  const plans = new Map(
    [...builtInPlans, ...fromTab].map((plan) => [foldName(plan.name), plan] as const),
  );
  const named = (name: string) => plans.get(foldName(name)) ?? null;
  const general = named(settings.plan) ?? named("normal") ?? lastResort;
  const ownPlan = (customer: Customer | null) =>
    customer?.plan == null ? null : named(customer.plan);
  return {
    planOf: (customer) => ownPlan(customer) ?? general,
    limitsFor: (customer) => limitsFor(ownPlan(customer), settings),
    findings: unknownPlans(named, general, settings, customers, [...plans.values()]),
  };
}

/** The owner's limits hold for everybody; those of the general plan's make give way to a customer's own plan's. */
function limitsFor(own: CollectionPlan | null, settings: Settings): ContactLimits {
  if (own === null) return settings.limits;
  const usual = limitsOf(settings.plan);
  const isUsual =
    settings.limits.minimumGapDays === usual.minimumGapDays &&
    settings.limits.mailToCallGapDays === usual.mailToCallGapDays &&
    settings.limits.mailsInSevenDays === usual.mailsInSevenDays;
  return isUsual ? limitsOf(own.name) : settings.limits;
}

function unknownPlans(
  named: (name: string) => CollectionPlan | null,
  general: CollectionPlan,
  settings: Settings,
  customers: readonly Customer[],
  plans: readonly CollectionPlan[],
): readonly Finding[] {
  const known = plans.map(({ name }) => name).join(", ");
  const unknown = (plan: string, place: string): readonly Finding[] =>
    named(plan) !== null
      ? []
      : [{ code: "settingPlanUnknown", place, values: { plan, known, used: general.name } }];
  return [
    ...unknown(settings.plan, "plan"),
    ...customers.flatMap(({ plan, name }) => (plan === null ? [] : unknown(plan, name))),
  ];
}
