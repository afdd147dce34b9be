import { isoDay } from "../receivables/calendar.ts";
import { cleanText, oneLine } from "./clean-text.ts";
import { escapedLines, escapeHtml, secureLink } from "./escaped.ts";
import { paymentQr } from "./payment-qr.ts";
import type { Pen } from "./pen.ts";
import { sectionTitle, type TableLook } from "./printed-table.ts";
import type { StatementInput } from "./statement-input.ts";

/** How to pay, with a code to scan beside it where euros are owed; nothing where nothing is owed or set. */
export function howToPay(input: StatementInput, pen: Pen, look: TableLook): string {
  const { sender, aging } = input;
  const { statement } = pen.words;
  const account = cleanText(sender.bankAccount ?? "").trim();
  const link = escapeHtml(secureLink(sender.payLink) ?? "");
  const isOwed = aging.some(({ total }) => total > 0);
  if (!isOwed || (account === "" && link === "")) return "";
  const reference = remittance(input);
  const ways = [
    account &&
      labelled(statement.bankAccount, `<b style="font-size:11pt">${escapedLines(account)}</b>`),
    account && labelled(statement.quoting, escapeHtml(reference)),
    link &&
      labelled(statement.payOnline, `<a href="${link}" style="color:${look.ink}">${link}</a>`),
  ];
  return [
    `<table style="width:100%;border-collapse:separate;border-spacing:0;margin:14px 0 0;border:1px solid ${look.rule};page-break-inside:avoid"><tr>`,
    '<td style="padding:2px 14px 7px;vertical-align:top">',
    sectionTitle(statement.howToPay, look.ink, "6px 0 2px"),
    ...ways.filter((way) => way !== ""),
    "</td>",
    codeCell(input, pen, reference),
    "</tr></table>",
  ].join("\n");
}

function labelled(label: string, html: string): string {
  return `<div style="padding:2px 0;word-break:break-word"><span style="font-size:8pt;color:#555555">${escapeHtml(label)}</span><br>${html}</div>`;
}

function codeCell({ sender, aging }: StatementInput, pen: Pen, text: string): string {
  const owed = aging.find(({ currency }) => currency === "EUR");
  if (owed === undefined) return "";
  const { businessName: payee, bankAccount } = sender;
  const picture = paymentQr({ payee, bankAccount, cents: owed.total, text });
  if (picture === null) return "";
  const caption = escapeHtml(pen.words.statement.scan(pen.money(owed.currency, owed.total)));
  return [
    '<td style="padding:8px 14px;vertical-align:middle;text-align:center;width:150px">',
    `<img src="${picture}" alt="${caption}" width="120" height="120">`,
    `<div style="font-size:7.5pt;color:#555555">${caption}</div>`,
    "</td>",
  ].join("\n");
}

const longestReference = 100;

/** What the payer's bank statement should show: the invoices where they fit, else customer and day. */
function remittance({ invoices, customer, asOf }: StatementInput): string {
  const numbers = invoices.map(({ number }) => oneLine(number ?? ""));
  const joined = numbers.join(" ");
  const isClear = numbers.length > 0 && !numbers.includes("");
  return isClear && joined.length <= longestReference
    ? joined
    : `${oneLine(customer.name)} ${isoDay(asOf)}`;
}
