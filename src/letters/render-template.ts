import type { ListName } from "./item-placeholders.ts";
import type { ItemValues, LetterValues } from "./letter-values.ts";
import { knownPlaceholder, type KnownPlaceholder } from "./placeholder-names.ts";
import type { TemplateNode } from "./template-tree.ts";

/** A piece of a filled template; how the table and links look is up to text and HTML. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "link"; readonly url: string; readonly isPayment: boolean }
  | { readonly kind: "invoiceTable" };

/** A filled template, or the first placeholder outside a section that has no value. */
export type Filled =
  | {
      readonly ok: true;
      readonly pieces: readonly Piece[];
      /** Settings whose section vanished because they are not set. */
      readonly unset: readonly string[];
    }
  | { readonly ok: false; readonly missing: string };

type Scope = {
  readonly values: LetterValues;
  readonly list: ListName | null;
  readonly item: ItemValues;
};

/** Fills a checked template. Text that comes from values is text: what looks like a tag in it is printed. */
export function fillTemplate(nodes: readonly TemplateNode[], values: LetterValues): Filled {
  return fillNodes(nodes, { values, list: null, item: {} });
}

function fillNodes(nodes: readonly TemplateNode[], scope: Scope): Filled {
  return gathered(nodes.map((node) => fillNode(node, scope)));
}

function gathered(parts: readonly Filled[]): Filled {
  const pieces: Piece[] = [];
  const unset: string[] = [];
  for (const part of parts) {
    if (!part.ok) return part;
    pieces.push(...part.pieces);
    unset.push(...part.unset);
  }
  return { ok: true, pieces, unset };
}

function fillNode(node: TemplateNode, scope: Scope): Filled {
  if (node.kind === "text") return only(node);
  if (node.kind === "unusable") return { ok: false, missing: node.tag };
  const known = knownPlaceholder(node.name, scope.list);
  if (known === null) return { ok: false, missing: node.name };
  return node.kind === "section"
    ? fillSection(node, known, scope)
    : fillValue(node.name, known, scope);
}

function fillValue(typed: string, known: KnownPlaceholder, scope: Scope): Filled {
  if (known.name === "invoices" && !known.ofItem) return only({ kind: "invoiceTable" });
  const value = valueOf(known, scope);
  if (typeof value !== "string") return { ok: false, missing: typed };
  const isPayment = known.name === "payLink";
  const isLink = isPayment || (known.ofItem && known.name === "link");
  return only(isLink ? { kind: "link", url: value, isPayment } : { kind: "text", text: value });
}

function fillSection(
  node: Extract<TemplateNode, { kind: "section" }>,
  known: KnownPlaceholder,
  scope: Scope,
): Filled {
  const value = valueOf(known, scope);
  const isShown = Array.isArray(value) ? value.length > 0 : value !== null && value !== false;
  if (node.isInverted) return isShown ? nothing : fillNodes(node.inner, scope);
  if (!isShown)
    return known.entry.kind === "setting" ? { ...nothing, unset: [known.name] } : nothing;
  if (known.entry.kind !== "list") return fillNodes(node.inner, scope);
  const list = known.name as ListName;
  return gathered(
    scope.values[list].map((item) => fillNodes(node.inner, { values: scope.values, list, item })),
  );
}

function valueOf(known: KnownPlaceholder, { values, item }: Scope) {
  return known.ofItem ? (item[known.name] ?? null) : values[known.name as keyof LetterValues];
}

function only(piece: Piece): Filled {
  return { ok: true, pieces: [piece], unset: [] };
}

const nothing: Extract<Filled, { ok: true }> = { ok: true, pieces: [], unset: [] };
