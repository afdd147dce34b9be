import type { Language } from "../receivables/customer.ts";
import type { Template } from "../receivables/template.ts";
import type { ListName } from "./item-placeholders.ts";
import type { TemplateProblem } from "./letter-problem.ts";
import {
  knownPlaceholder,
  listWith,
  nearestPlaceholder,
  type KnownPlaceholder,
} from "./placeholder-names.ts";
import { letterPlaceholders } from "./placeholders.ts";
import { parseTemplateText, templateLabel, type TemplateNode } from "./template-tree.ts";

/**
 * Everything that keeps a template from being used, each named by template and place; empty when sound.
 *
 * Unknown names come with the nearest known one. Whether a value will be there is asked of each mail.
 */
export function checkTemplate(template: Template): readonly TemplateProblem[] {
  const label = templateLabel(template);
  return [
    ...emptyParts(template, label),
    ...checkText(template.subject, { language: template.language, label, inSubject: true }),
    ...checkText(template.text, { language: template.language, label, inSubject: false }),
  ];
}

function emptyParts({ subject, text }: Template, template: string): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  if (subject.trim() === "") problems.push({ code: "emptySubject", values: { template } });
  if (text.trim() === "") problems.push({ code: "emptyText", values: { template } });
  return problems;
}

function checkText(text: string, place: Omit<Place, "list">): readonly TemplateProblem[] {
  const parsed = parseTemplateText(text, place.label);
  return parsed.ok ? checkNodes(parsed.nodes, { ...place, list: null }) : [parsed.problem];
}

type Place = {
  readonly language: Language;
  readonly label: string;
  /** A subject holds no table. */
  readonly inSubject: boolean;
  readonly list: ListName | null;
};

function checkNodes(nodes: readonly TemplateNode[], place: Place): readonly TemplateProblem[] {
  return nodes.flatMap((node) => checkNode(node, place));
}

function checkNode(node: TemplateNode, place: Place): readonly TemplateProblem[] {
  if (node.kind === "text") return [];
  if (node.kind === "unusable") return [unusable(node.tag, place)];
  const known = knownPlaceholder(node.name, place.list);
  if (known === null) {
    const inner = node.kind === "section" ? checkNodes(node.inner, place) : [];
    return [unknown(node.name, place), ...inner];
  }
  if (node.kind === "section") return checkNodes(node.inner, insideOf(known, node, place));
  return isPrintable(known, place) ? [] : [unusable(node.name, place)];
}

function insideOf(known: KnownPlaceholder, node: { isInverted: boolean }, place: Place): Place {
  return known.entry.kind === "list" && !node.isInverted
    ? { ...place, list: known.name as ListName }
    : place;
}

function isPrintable({ name, entry }: KnownPlaceholder, { inSubject }: Place): boolean {
  if (entry.kind === "text" || entry.kind === "setting") return true;
  return name === "invoices" && !inSubject;
}

function unknown(placeholder: string, { label, list, language }: Place): TemplateProblem {
  const owner = listWith(placeholder);
  if (owner !== null) {
    const section = language === "es" ? letterPlaceholders[owner].es : owner;
    return { code: "onlyInSection", values: { template: label, placeholder, section } };
  }
  const nearest = nearestPlaceholder(placeholder, list, language) ?? "";
  return { code: "unknownPlaceholder", values: { template: label, placeholder, nearest } };
}

function unusable(tag: string, { label }: Place): TemplateProblem {
  return { code: "unusableTag", values: { template: label, tag } };
}
