import { describe, expect, test } from "@jest/globals";
import { composeMail } from "../../src/letters/compose-mail.ts";
import type { MailInput } from "../../src/letters/mail-input.ts";
import { shippedTemplates } from "../../src/letters/shipped-templates.ts";
import type { CurrencyCode } from "../../src/receivables/money.ts";
import type { Template } from "../../src/receivables/template.ts";
import { aCredit, aFullMail, aMail, anInvoice, threeInvoices } from "../letters/sample-mail.ts";
import { complaintsAbout, everyText, finishedText } from "./all-rules.ts";
import { linesOf, seenIn } from "./finished.ts";

const names = [
  "Talleres Ibáñez, S. L.",
  "Compras Ibáñez",
  "Cobros Peña",
  "Imprenta Peña, S. L.",
  "Imprenta Peña",
  "NIF B12345674 · Polígono Ejemplo, nave 1",
  "R-2026-002",
];

/** Ways a letter comes out: one invoice on its last day and late, three with all that can be said, a bare one. */
function letters(template: Template): readonly MailInput[] {
  const style = { language: template.language, country: template.country };
  const home = { MX: "MXN", CL: "CLP" }[template.country ?? ""] ?? "EUR";
  const currency = home as CurrencyCode;
  const late = [0, 1, 2, 21].map((daysPastDue) => anInvoice({ daysPastDue, currency }));
  const bare = anInvoice({
    number: null,
    issuedOn: null,
    dueOn: null,
    daysPastDue: null,
    currency,
  });
  const credits = [{ ...aCredit, currency }];
  return [
    ...[...late, bare].map((invoice) => aMail({ template, style, invoices: [invoice] })),
    aFullMail({ template, style, invoices: threeInvoices, credits }),
    ...(template.id === "statement" ? [aMail({ template, style, invoices: [], credits })] : []),
  ];
}

const named = shippedTemplates.map(
  (template) =>
    [`${template.id} ${template.language} ${template.country ?? ""}`, template] as const,
);

describe("every letter, written out", () => {
  test.each(named)("%s keeps to every rule as text and as HTML", (place, template) => {
    const { language, country } = template;
    const shown = letters(template).flatMap((input) => {
      const mail = composeMail(input);
      if (!mail.ok) throw new Error(JSON.stringify(mail.problem));
      const { subject, text, html } = mail.message;
      return [
        ...linesOf(`${place} subject`, language, subject, names),
        ...linesOf(`${place} text`, language, text, names),
        ...seenIn(`${place} html`, language, html, names),
      ];
    });
    expect(shown.length).toBeGreaterThan(80);
    const rules = country === null ? finishedText : everyText;
    expect(complaintsAbout(shown, rules)).toEqual([]);
  });
});
