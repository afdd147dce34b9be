import type { AccountPeriod } from "../receivables/statement.ts";
import { escapeHtml } from "./escaped.ts";
import type { Pen } from "./pen.ts";
import type { TableLook } from "./printed-table.ts";
import type { StatementInput } from "./statement-input.ts";

/** How the balance came about in one line: opening + invoiced − paid − credited = closing. */
export function statementSummary(
  { since, asOf }: StatementInput,
  { currency, opening, invoiced, paid, credited, closing }: AccountPeriod,
  pen: Pen,
  { rule }: TableLook,
): string {
  const { statement } = pen.words;
  const parts: readonly (readonly [sign: string, label: string, minor: number])[] = [
    ["", statement.balanceOn(pen.shortDay(since)), opening],
    ["+", statement.invoiced, invoiced],
    ["−", statement.paidInPeriod, paid],
    ["−", statement.credited, credited],
    ["=", statement.balanceOn(pen.shortDay(asOf)), closing],
  ];
  const cells = parts.flatMap(([sign, label, minor], at) => {
    const weight = at === parts.length - 1 ? "font-weight:bold;" : "";
    return [
      sign === ""
        ? ""
        : `<td style="padding:4px 2px;color:#555555;vertical-align:bottom">${sign}</td>`,
      `<td style="padding:4px;vertical-align:bottom"><div style="font-size:8pt;color:#555555">${escapeHtml(label)}</div><div style="font-size:10.5pt;white-space:nowrap;${weight}">${escapeHtml(pen.money(currency, minor))}</div></td>`,
    ];
  });
  return `<table style="width:100%;border-collapse:collapse;margin:16px 0 0;border-top:1px solid ${rule};border-bottom:1px solid ${rule};page-break-inside:avoid"><tr>${cells.join("")}</tr></table>`;
}
