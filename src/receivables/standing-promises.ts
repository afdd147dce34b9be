import type { Agreement } from "./agreement.ts";
import type { Day } from "./calendar.ts";
import { planState, type PlanState } from "./payment-plan.ts";
import { probablyMadeOn, promiseState, receivedSince, type PromiseState } from "./promise.ts";
import { amountValue, verdict, type Verdict } from "./standing-cause.ts";
import type { StandingCase } from "./standing-facts.ts";

/** A promise that covers an invoice and how it stands. */
export type StandingPromise = { readonly promisedFor: Day; readonly state: PromiseState };

/** Every promise that covers the invoice, the one for the latest day first: of its row and of Acuerdos. */
export function promisesOf(standing: StandingCase): readonly StandingPromise[] {
  const { invoice, facts, asOf, openBalance } = standing;
  if (facts.agreements.length === 0 && invoice.promisedFor === null) return [];
  const grace = graceOf(standing);
  const agreed = facts.agreements.flatMap(({ rows, received, openBalance: open }) => {
    const { kind, on: promisedFor, amount } = rows[0];
    if (kind !== "promise" || promisedFor === null) return [];
    const facts = { received, openBalance: open };
    return [{ promisedFor, state: promiseState({ promisedFor, amount }, facts, asOf, grace) }];
  });
  const { promisedFor } = invoice;
  if (promisedFor === null) return latestFirst(agreed);
  const received = receivedSince(probablyMadeOn(promisedFor), facts.payments ?? []);
  const inRow = { received, openBalance };
  const state = promiseState({ promisedFor, amount: null }, inRow, asOf, grace);
  return latestFirst([...agreed, { promisedFor, state }]);
}

/** How the instalment plan stands that was agreed last for the invoice; null without one. */
export function planOf(standing: StandingCase): PlanState | null {
  const { facts, asOf } = standing;
  if (facts.agreements.length === 0) return null;
  const plans = facts.agreements.filter(({ rows }) => rows[0].kind === "plan");
  const states = plans.flatMap((plan) => {
    const instalments = plan.rows.flatMap(withDay);
    if (instalments.length === 0) return [];
    return [planState(instalments, plan, asOf, graceOf(standing))];
  });
  return states.find(({ kind }) => kind === "kept") ?? states[states.length - 1] ?? null;
}

/**
 * What stands behind chasing an overdue invoice anew: a missed instalment, from whose day it then counts, or a
 * promise that was broken or only partly kept; null when neither.
 */
export function promiseBehind(standing: StandingCase): Verdict | null {
  const { dates, daysPastDue, invoice } = standing;
  if (dates.dueOn === null || daysPastDue === null || daysPastDue <= 0) return null;
  const plan = planOf(standing);
  const late = { on: dates.dueOn, days: daysPastDue };
  if (plan?.kind === "missed") {
    const { missedOn } = plan;
    return {
      ...verdict("overdue", "statusMissedInstalment", { missedOn, ...late }),
      chaseFrom: missedOn,
    };
  }
  const last = promisesOf(standing)[0];
  if (last === undefined) return null;
  const values = { promisedFor: last.promisedFor, ...late };
  if (last.state.kind === "broken") return verdict("overdue", "statusBrokenPromise", values);
  if (last.state.kind !== "partlyKept") return null;
  const received = amountValue(invoice.currency, last.state.received);
  return verdict("overdue", "statusPartlyKeptPromise", { ...values, received });
}

function withDay({ on, amount }: Agreement) {
  return on === null ? [] : [{ on, amount }];
}

function graceOf({ facts }: StandingCase) {
  return { workingDays: facts.graceWorkingDays, country: facts.country };
}

function latestFirst(promises: readonly StandingPromise[]): readonly StandingPromise[] {
  return Array.from(promises).sort((one, other) => other.promisedFor - one.promisedFor);
}
