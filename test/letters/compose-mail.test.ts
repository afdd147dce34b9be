import { describe, expect, test } from "@jest/globals";
import { composeMail } from "../../src/letters/compose-mail.ts";
import type { MailInput } from "../../src/letters/mail-input.ts";
import type { CurrencyCode } from "../../src/receivables/money.ts";
import {
  aCredit,
  aFullMail,
  aMail,
  anInvoice,
  aTemplate,
  onDay,
  threeInvoices,
} from "./sample-mail.ts";

const composed = (input: MailInput) => {
  const mail = composeMail(input);
  if (!mail.ok) throw new Error(JSON.stringify(mail.problem));
  return mail;
};
const problemOf = (input: MailInput) => {
  const mail = composeMail(input);
  return mail.ok ? null : mail.problem;
};
const written = (text: string, changes: Partial<MailInput> = {}) =>
  composed(aMail({ template: { ...aTemplate, text }, ...changes })).message;

describe("composeMail()", () => {
  test("prints values of both languages' names in text and HTML alike", () => {
    const { text, html } = written("{{cliente}} debe {{total}}.\n\n{{customer}}: {{overdueFor}}");
    expect(text).toBe(
      "Talleres Ibáñez, S. L. debe 1.210,00\u00a0€.\n\nTalleres Ibáñez, S. L.: 12\u00a0días\n",
    );
    expect(html).toContain("Talleres Ibáñez, S. L. debe 1.210,00\u00a0€.</p>");
  });

  test("lets a section without a value vanish and names the setting that is not set", () => {
    const text =
      "A\n\n{{#cuenta}}Cuenta: {{cuenta}}{{/cuenta}}\n\n{{#contacto}}x{{/contacto}}\n\nB";
    const mail = composed(aMail({ template: { ...aTemplate, text } }));
    expect(mail.message.text).toBe("A\n\nB\n");
    expect(mail.unset).toEqual(["bankAccount"]);
  });

  test.each([
    ["{{cuenta}}", "cuenta"],
    ["{{#facturas}}{{enlace}}{{/facturas}}", "enlace"],
    ["{{^cuenta}}{{payLink}}{{/cuenta}}", "payLink"],
    ["{{#cliente}}{{contacto}}{{/cliente}}", "contacto"],
  ])("blocks %s, whose value is missing", (text, placeholder) => {
    expect(problemOf(aMail({ template: { ...aTemplate, text } }))).toEqual({
      code: "missingValue",
      values: { template: "reminder1 (es)", placeholder },
    });
  });

  test("blocks days past due of an invoice that is not late", () => {
    const template = { ...aTemplate, text: "{{diasDeAtraso}}" };
    const invoices = [anInvoice({ daysPastDue: 0 })];
    expect(problemOf(aMail({ template, invoices }))?.code).toBe("missingValue");
  });

  test.each([
    [1, "1\u00a0día"],
    [2, "2\u00a0días"],
  ])("writes %d days past due as %s", (daysPastDue, words) => {
    expect(written("{{atraso}}", { invoices: [anInvoice({ daysPastDue })] }).text).toBe(
      `${words}\n`,
    );
  });

  test("totals each currency by itself and takes credits off their own", () => {
    const { text } = written(
      "{{total}} | {{totalVencido}} | {{totalPorVencer}} | {{totalAbonos}}",
      {
        invoices: threeInvoices,
        credits: [aCredit],
      },
    );
    expect(text.replace(/\u00a0/g, " ")).toBe(
      "654,99 € y 2.345,50 US$ | 605,00 € y 2.345,50 US$ | 99,99 € | 50,00 €\n",
    );
  });

  test("shows a currency that has only credits as in the customer's favour", () => {
    const credits = [{ ...aCredit, currency: "USD" as CurrencyCode }];
    const { text } = written("{{total}}\n\n{{facturas}}", { credits });
    expect(text).toContain("1.210,00\u00a0€\n\n");
    expect(text).toContain("Saldo a su favor: 50,00\u00a0US$");
  });

  test("repeats a section for every invoice, credit and currency", () => {
    const text =
      "{{#facturas}}\n- {{numero}}: {{saldo}}{{#atraso}} ({{atraso}}){{/atraso}}\n{{/facturas}}\n{{#abonos}}\n+ {{numero}}\n{{/abonos}}\n{{#totales}}\n= {{moneda}}\n{{/totales}}";
    const mail = written(text, { invoices: threeInvoices, credits: [aCredit] });
    expect(mail.text.replace(/\u00a0/g, " ")).toBe(
      "- F-2026-014: 605,00 € (12 días)\n- F-2026-019: 2.345,50 US$ (1 día)\n- F-2026-023: 99,99 €\n+ R-2026-002\n= EUR\n= USD\n",
    );
  });

  test("lists issue dates where a number is missing", () => {
    const [numbered, bare] = [anInvoice(), anInvoice({ number: null })];
    expect(written("{{facturas}}", { invoices: [numbered] }).text).not.toContain("06/02/2026");
    const { text } = written("{{facturas}}", { invoices: [numbered, bare] });
    expect(text).toMatch(/sin número +06\/02\/2026 +08\/03\/2026/);
  });

  test("aligns the table's columns in the plain text", () => {
    const { text } = written("{{facturas}}", { invoices: threeInvoices, credits: [aCredit] });
    const lines = text.split("\n").slice(2, 7);
    expect(new Set(lines.map((line) => Array.from(line).length)).size).toBe(1);
  });

  test("gives seven days from today unless told otherwise", () => {
    expect(written("{{fechaLimite}}").text).toBe("27 de marzo de 2026\n");
    expect(written("{{fechaLimite}}", { deadline: onDay("2026-04-30") }).text).toBe(
      "30 de abril de 2026\n",
    );
  });

  test("makes the payment link a button and the same address in the text", () => {
    const { text, html } = composed(
      aFullMail({ template: { ...aTemplate, text: "{{payLink}}" } }),
    ).message;
    expect(text).toContain("https://pagos.example.com/imprenta-pena");
    expect(html).toMatch(
      /<a href="https:\/\/pagos\.example\.com\/imprenta-pena" style="[^"]+">Pagar ahora<\/a>/,
    );
  });

  test.each([
    "http://pagos.example.com",
    "javascript:alert(1)",
    "https://banco.example.com@malo.example",
    'https://x.example.com/"onclick="y',
  ])("does not use %s as a payment link", (payLink) => {
    const sender = { ...aMail().sender, payLink };
    const template = { ...aTemplate, text: "A{{#payLink}}{{payLink}}{{/payLink}}" };
    const mail = composed(aMail({ template, sender }));
    expect(mail.message.text).toBe("A\n");
    expect(mail.unset).toEqual(["payLink"]);
  });

  test("makes one subject line of at most 250 characters", () => {
    const subject = `{{cliente}}\r\nBcc: otro@example.com ${"largo ".repeat(60)}`;
    const customer = { ...aMail().customer, name: "Ana\r\nBcc: x@example.com" };
    const mail = composed(aMail({ template: { ...aTemplate, subject }, customer })).message;
    expect(mail.subject).toMatch(/^Ana Bcc: x@example\.com Bcc: otro/);
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(Array.from(mail.subject)).toHaveLength(250);
  });

  test("goes on with a thread under its first subject", () => {
    const thread = { threadId: "t", subject: "Aviso de vencimiento", messageIds: ["<a@b>"] };
    const { message } = composed(aMail({ thread }));
    expect(message.subject).toBe("Re: Aviso de vencimiento");
    expect(message.thread).toBe(thread);
  });

  test("signs with name and business, or as the owner set", () => {
    expect(written("{{firma}}").text).toBe("owner@example.com\n");
    const { sender } = aFullMail();
    expect(written("{{firma}}", { sender }).text).toContain("Cobros Peña\nImprenta Peña");
    const signed = { ...sender, legalFooter: null, signature: "Marta\n600 000 000" };
    expect(written("{{firma}}", { sender: signed }).text).toBe("Marta\n600 000 000\n");
  });

  test("writes to each address once", () => {
    const { message } = composed(
      aMail({
        to: ["a@example.com", "A@example.com"],
        cc: ["a@example.com", "b@example.com"],
      }),
    );
    expect([message.to, message.cc]).toEqual([["a@example.com"], ["b@example.com"]]);
  });

  test.each([
    [{ to: [] }, { code: "noRecipient", values: { customer: "Talleres Ibáñez, S. L." } }],
    [{ to: ["ana@correo"] }, { code: "invalidAddress", values: { address: "ana@correo" } }],
    [
      { cc: ["ana@peña.example"] },
      { code: "invalidAddress", values: { address: "ana@peña.example" } },
    ],
    [
      { to: ["a@example.com\r\nBcc: b@example.com"] },
      { code: "invalidAddress", values: { address: "a@example.com\r\nBcc: b@example.com" } },
    ],
    [{ invoices: [] }, { code: "nothingListed", values: { customer: "Talleres Ibáñez, S. L." } }],
    [
      { template: { ...aTemplate, text: "{{clinte}}" } },
      {
        code: "unknownPlaceholder",
        values: { template: "reminder1 (es)", placeholder: "clinte", nearest: "cliente" },
      },
    ],
    [
      { template: { ...aTemplate, subject: "{{#contacto}}x{{/contacto}}" } },
      { code: "emptySubject", values: { template: "reminder1 (es)" } },
    ],
  ] as const)("refuses %j with one problem", (changes, problem) => {
    expect(problemOf(aMail(changes))).toEqual(problem);
  });
});

describe("text from cells in a mail", () => {
  test.each([
    "<script>alert(1)</script>",
    '"><img src=x onerror=y>',
    "{{total}} {{#facturas}}",
    '=HYPERLINK("https://malo.example";"x")',
    "$& $1 $` \\0",
    "&amp; &lt;",
  ])("prints %s as it stands", (name) => {
    const customer = { ...aMail().customer, name };
    const { text, html } = written("{{cliente}}", { customer });
    expect(text).toBe(`${name}\n`);
    const escaped = name.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    expect(html).toContain(escaped.replace(/"/g, "&quot;"));
    expect(html).not.toContain("<script");
    expect(html).not.toContain("<img");
  });

  test("escapes the template's own text and an invoice's number and link", () => {
    const invoices = [anInvoice({ number: "<b>1</b>", link: "https://e.example.com/?a=1&b='2" })];
    const { html } = written("A & B <i>\n\n{{facturas}}", { invoices });
    expect(html).toContain("A &amp; B &lt;i&gt;");
    expect(html).toContain("&lt;b&gt;1&lt;/b&gt;");
    expect(html).not.toContain("<b>");
  });

  test("asks for light and dark mode and fixes neither", () => {
    const { html } = composed(aFullMail()).message;
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).not.toMatch(/background(-color)?:\s*(#fff|white)/i);
    expect(html).not.toMatch(/<body[^>]*[;"]color:/);
  });
});
