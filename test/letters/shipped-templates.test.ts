import { describe, expect, test } from "@jest/globals";
import { checkTemplate } from "../../src/letters/check-template.ts";
import { composeMail } from "../../src/letters/compose-mail.ts";
import type { MailInput } from "../../src/letters/mail-input.ts";
import { shippedTemplates, templateFor } from "../../src/letters/shipped-templates.ts";
import type { Template } from "../../src/receivables/template.ts";
import { expectGolden } from "./golden-file.ts";
import type { CurrencyCode } from "../../src/receivables/money.ts";
import { aCredit, aFullMail, aMail, anInvoice, euro, threeInvoices } from "./sample-mail.ts";

const ids = [
  "notice",
  "due",
  "reminder1",
  "reminder2",
  "reminder3",
  "final",
  "repeat",
  "statement",
];
const nameOf = ({ id, language, country }: Template) =>
  [id, language, country].filter((part) => part !== null).join("-");
const named = shippedTemplates.map((template) => [nameOf(template), template] as const);

const composed = (input: MailInput) => {
  const mail = composeMail(input);
  if (!mail.ok) throw new Error(JSON.stringify(mail.problem));
  return mail.message;
};
const styleOf = (template: Template) => ({
  language: template.language,
  country: template.country,
});
const withOne = (template: Template) => {
  const invoices = [atHome(oneFor(template), template)];
  return composed(aMail({ template, style: styleOf(template), invoices }));
};
const withThree = (template: Template) => {
  const invoices = threeInvoices.map((invoice) => atHome(invoice, template));
  const credits = [atHome(aCredit, template)];
  return composed(aFullMail({ template, style: styleOf(template), invoices, credits }));
};

/** The same in the country's own currency where the sample has euros. */
function atHome<Item extends { readonly currency: CurrencyCode }>(
  item: Item,
  { country }: Template,
) {
  const home = { MX: "MXN", CL: "CLP" }[country ?? ""];
  return home === undefined || item.currency !== euro
    ? item
    : { ...item, currency: home as CurrencyCode };
}

function oneFor({ id }: Template) {
  if (id === "notice") return threeInvoices[2] ?? anInvoice();
  return id === "due" ? anInvoice({ daysPastDue: 0 }) : anInvoice();
}

describe("shippedTemplates", () => {
  test("have every stage and the statement in Spanish, also Mexican and Chilean, and English", () => {
    const expected = ["es", "es-MX", "es-CL", "en"].flatMap((place) =>
      ids.map((id) => `${id}-${place}`),
    );
    expect(named.map(([name]) => name).sort()).toEqual([...expected].sort());
  });

  test.each(named)("%s is sound", (_, template) => {
    expect(checkTemplate(template)).toEqual([]);
    expect(template.subject).not.toMatch(/numero|number/);
  });

  test.each(named)("%s needs nothing but customer, invoices and totals", (_, template) => {
    const bare = anInvoice({ number: null, issuedOn: null, dueOn: null, daysPastDue: null });
    const input = aMail({ template, style: styleOf(template), invoices: [bare] });
    expect(composeMail(input)).toMatchObject({ ok: true });
  });

  test.each(named)(
    "%s is, with one invoice and with three, the letter on file",
    (name, template) => {
      const [one, three] = [withOne(template), withThree(template)];
      expectGolden(`${name}-one.txt`, `${one.subject}\n\n${one.text}`);
      expectGolden(`${name}-three.txt`, `${three.subject}\n\n${three.text}`);
      if (template.country === null) {
        expectGolden(`${name}-one.html`, one.html);
        expectGolden(`${name}-three.html`, three.html);
      }
    },
  );

  test.each(named)("%s says in HTML what it says in text", (_, template) => {
    const { text, html } = withThree(template);
    const seen = html
      .replace(/^[\s\S]*<body[^>]*>/, "")
      .replace(/<[^>]+>/g, " ")
      .replace(/&amp;/g, "&");
    const words = (whole: string) => new Set(whole.match(/[\p{L}\p{N}]{3,}/gu));
    for (const word of words(text.replace(/https:\S+/g, ""))) expect(words(seen)).toContain(word);
  });
});

describe("the tone of the letters", () => {
  const textOf = (id: string, language: "es" | "en") => {
    const template = templateFor([], id, language, null, null);
    if (template === null) throw new Error(`No template ${id}`);
    return withThree(template).text.replace(/\u00a0/g, " ");
  };

  test.each([
    ["es", /a más tardar el 27 de marzo de 2026/, /dejaremos en suspenso/, /30 días fecha factura/],
    ["en", /no later than 27 March 2026/, /on hold/, /30 days/],
  ] as const)("final in %s has deadline, consequences and agreed terms", (language, ...parts) => {
    for (const part of parts) expect(textOf("final", language)).toMatch(part);
  });

  test.each(["es", "en"] as const)(
    "consequences come in %s with reminder3, not before",
    (language) => {
      const consequences = /en suspenso|on hold|intereses|interest/;
      for (const id of ["notice", "due", "reminder1", "reminder2"]) {
        expect(textOf(id, language)).not.toMatch(consequences);
      }
      for (const id of ["reminder3", "final", "repeat"]) {
        expect(textOf(id, language)).toMatch(consequences);
      }
    },
  );

  test.each(["es", "en"] as const)("every reminder in %s thanks whoever has paid", (language) => {
    for (const id of ["due", "reminder1", "reminder2", "reminder3", "final", "repeat"]) {
      expect(textOf(id, language)).toMatch(/ya ha realizado el pago|have already paid/);
    }
  });

  test("never looks like a court paper", () => {
    for (const id of ids) {
      expect(textOf(id, "es")).not.toMatch(
        /requerimiento|embargo|juzgado|demanda|judicial|burofax/i,
      );
      expect(textOf(id, "en")).not.toMatch(/court|lawsuit|legal action|summons|attorney/i);
    }
  });

  test("repeat is the final notice's text", () => {
    expect(textOf("repeat", "es")).toBe(textOf("final", "es"));
  });
});

const wordsOf = (words: string) =>
  new RegExp(`(?<!\\p{L})(${words.replace(/ /g, "|")})(?!\\p{L})`, "iu");

describe("one language a letter", () => {
  const englishWords = wordsOf(
    "the and your you payment invoice invoices please due overdue balance day days account from with this thank dear hello of pay now issued credit",
  );
  const spanishWords = wordsOf(
    "el la los las que de del factura facturas pago pagos pagar día días saldo importe monto cuenta para con su usted gracias abono vencimiento emisión atraso marzo y",
  );
  const ownNames =
    /Talleres Ibáñez, S\. L\.|Compras Ibáñez|Cobros Peña|Imprenta Peña|F-\d{4}-\d+|R-\d{4}-\d+|https:\S+|\S+@\S+|Polígono Ejemplo.*/g;

  test.each(named)("%s has no word of the other", (_, template) => {
    const foreign = template.language === "es" ? englishWords : spanishWords;
    for (const { subject, text, html } of [withOne(template), withThree(template)]) {
      const seen = html.replace(/^[\s\S]*<body[^>]*>/, "").replace(/<[^>]+>/g, " ");
      for (const words of [subject, text, seen]) {
        expect(words.replace(ownNames, " ")).not.toMatch(foreign);
      }
    }
  });
});

describe("templateFor()", () => {
  const own = (changes: Partial<Template>): Template => ({
    id: "reminder1",
    language: "es",
    treatment: null,
    country: null,
    subject: "s",
    text: "t",
    ...changes,
  });

  test("prefers any fitting row of the owner's to ours", () => {
    const mine = own({});
    expect(templateFor([mine], "reminder1", "es", "usted", "MX")).toBe(mine);
    expect(templateFor([...shippedTemplates, mine], "reminder1", "es", null, "MX")).toBe(mine);
  });

  test("falls back to ours of the country, else to Spain's", () => {
    expect(templateFor([], "reminder1", "es", null, "MX")?.country).toBe("MX");
    expect(templateFor([], "reminder1", "es", null, "AR")?.country).toBeNull();
    expect(templateFor([], "reminder1", "en", null, "MX")?.language).toBe("en");
    expect(templateFor([], "reminder9", "es", null, "MX")).toBeNull();
  });

  test("never says tú to whom usted is due, and rather usted than nothing", () => {
    const [tu, usted] = [own({ treatment: "tu" }), own({ treatment: "usted" })];
    expect(templateFor([tu, usted], "reminder1", "es", "tu", null)).toBe(tu);
    expect(templateFor([tu, usted], "reminder1", "es", null, null)).toBe(usted);
    expect(templateFor([tu], "reminder1", "es", "usted", null)?.text).not.toBe("t");
    expect(templateFor([usted], "reminder1", "es", "tu", null)).toBe(usted);
  });

  test("takes the very country before any, and no other country", () => {
    const [any, chile] = [own({}), own({ country: "CL" })];
    expect(templateFor([any, chile], "reminder1", "es", null, "CL")).toBe(chile);
    expect(templateFor([any, chile], "reminder1", "es", null, "ES")).toBe(any);
  });

  test("takes the first of equals", () => {
    const rows = [own({ text: "1" }), own({ text: "2" })];
    expect(templateFor(rows, "reminder1", "es", null, null)).toBe(rows[0]);
  });
});
