import { checkTemplate } from "../letters/check-template.ts";
import { shippedTemplates } from "../letters/shipped-templates.ts";
import { builtInPlans } from "../receivables/collection-plans.ts";
import { foldName } from "../receivables/customer-key.ts";
import type { Template } from "../receivables/template.ts";
import type { OwnTabs } from "../workbook/book.ts";
import type { Finding } from "../workbook/finding.ts";
import { occasionWord } from "../workbook/own-words.ts";
import type { Settings } from "./settings.ts";

/**
 * Own tabs with what their words ask for and cannot have: templates that cannot be used, stages without a template,
 * and a plan to follow that the tab no longer holds. While it is gone nobody is contacted, since ours may not be
 * what the owner wants.
 *
 * @param planTab name of the Plan de cobro tab; null when there is none.
 */
export function checkedTabs(
  tabs: OwnTabs,
  planTab: string | null,
  { plan, language }: Settings,
): OwnTabs {
  const isGone = planTab !== null && !has(tabs.plans, plan) && has(builtInPlans, plan);
  const isTold = tabs.findings.some(({ place }) => place.split("!")[0] === planTab);
  return {
    ...tabs,
    ...(isGone ? { heldCustomers: "all" } : {}),
    findings: [
      ...tabs.findings,
      ...tabs.templates.flatMap((template, at) =>
        templateFindings(template, tabs.templateCells?.[at] ?? "", language),
      ),
      ...(planTab === null ? [] : withoutTemplate(tabs, plan, planTab)),
      ...(isGone && !isTold ? [{ code: "planUnreadable", place: planTab, values: { plan } }] : []),
    ],
  };
}

function has(plans: readonly { readonly name: string }[], plan: string): boolean {
  return plans.some(({ name }) => foldName(name) === foldName(plan));
}

function templateFindings(
  template: Template,
  cell: string,
  language: Settings["language"],
): readonly Finding[] {
  if (isShipped(template)) return [];
  const [problem] = checkTemplate(template);
  if (problem === undefined) return [];
  const label = `${occasionWord(template.id, language)} (${cell})`;
  return [{ code: problem.code, place: cell, values: { ...problem.values, template: label } }];
}

function isShipped({ subject, text }: Template): boolean {
  return shippedTemplates.some((ours) => ours.text === text && ours.subject === subject);
}

/** Stages of the plans that are followed whose mails nobody has written. */
function withoutTemplate(tabs: OwnTabs, general: string, planTab: string): readonly Finding[] {
  const followed = new Set([general, ...tabs.customers.flatMap(({ plan }) => plan ?? [])]);
  const known = new Set([...tabs.templates, ...shippedTemplates].map(({ id }) => id));
  return tabs.plans
    .filter(({ name }) => [...followed].some((plan) => foldName(plan) === foldName(name)))
    .flatMap(({ name, stages }) =>
      stages
        .filter(({ channel, template }) => channel === "email" && !known.has(template))
        .map(({ id, template }) => ({
          code: "stageTemplateMissing",
          place: planTab,
          values: { plan: name, stage: id, template },
        })),
    );
}
