import Mustache from "mustache";
import type { Template } from "../receivables/template.ts";
import { cleanText } from "./clean-text.ts";
import type { TemplateProblem } from "./letter-problem.ts";

/** A part of a template: literal text, a value to print, or a section that may vanish or repeat. */
export type TemplateNode =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "value"; readonly name: string }
  | {
      readonly kind: "section";
      readonly name: string;
      /** Stands for `{{^name}}`: shown when the value is missing. */
      readonly isInverted: boolean;
      readonly inner: readonly TemplateNode[];
    }
  | { readonly kind: "unusable"; readonly tag: string };

/** What parsing one text of a template gave. */
export type ParsedText =
  | { readonly ok: true; readonly nodes: readonly TemplateNode[] }
  | { readonly ok: false; readonly problem: TemplateProblem };

/** A template's name as problems say it: `reminder1 (es)`. */
export function templateLabel(template: Template): string {
  return `${template.id} (${template.language})`;
}

/** Takes a subject or body apart with Mustache's own parser; `label` names the template in problems. */
export function parseTemplateText(text: string, label: string): ParsedText {
  const cleaned = cleanText(text);
  try {
    return { ok: true, nodes: nodesOf(Mustache.parse(cleaned) as readonly MustacheToken[]) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: syntaxProblem(message, cleaned, label) };
  }
}

// Mustache's token: type, value, start, end, and for a section its inner tokens.
type MustacheToken = readonly [
  type: string,
  value: string,
  start: number,
  end: number,
  inner?: unknown,
];

function nodesOf(tokens: readonly MustacheToken[]): readonly TemplateNode[] {
  return tokens.flatMap((token) => nodeOf(token));
}

function nodeOf([type, value, , , inner]: MustacheToken): readonly TemplateNode[] {
  if (type === "text") return [{ kind: "text", text: value }];
  if (type === "name" || type === "&") return [{ kind: "value", name: value }];
  if (type === "#" || type === "^") {
    const nodes = nodesOf(inner as readonly MustacheToken[]);
    return [{ kind: "section", name: value, isInverted: type === "^", inner: nodes }];
  }
  return type === "!" || type === "=" ? [] : [{ kind: "unusable", tag: type + value }];
}

function syntaxProblem(message: string, text: string, label: string): TemplateProblem {
  const section = /^(Unclosed|Unopened) section "([\s\S]*)" at \d+$/.exec(message);
  if (section !== null) {
    const code = section[1] === "Unclosed" ? "unclosedSection" : "unopenedSection";
    return { code, values: { template: label, section: section[2] ?? "" } };
  }
  const opened = text.lastIndexOf("{{");
  const near = opened < 0 ? text : text.slice(opened);
  return { code: "unclosedTag", values: { template: label, near: near.slice(0, 40) } };
}
