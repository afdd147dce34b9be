import { describe, expect, jest, test } from "@jest/globals";
import { UnusableInput } from "../../host/commands/unusable-input.ts";
import { bystanders, healthy, invoiceSheet } from "./invoice-rows.ts";
import { play, type Spoken } from "./scene.ts";

jest.setTimeout(60_000);

const sheets = (language: Spoken) => [invoiceSheet(language, bystanders)];

/** Answers that their question cannot take. */
const impossible: Readonly<
  Record<Spoken, readonly (readonly [id: string, answer: string, said: string])[]>
> = {
  es: [
    [
      "column:dueDate",
      "ZZ",
      "La respuesta «ZZ» no sirve para la pregunta «column:dueDate»: responda A–J.",
    ],
    ["headerRow", "99", "La respuesta «99» no sirve para la pregunta «headerRow»: responda 1–4."],
    [
      "invoiceSheet",
      "Nadie",
      "La respuesta «Nadie» no sirve para la pregunta «invoiceSheet»: responda Facturas.",
    ],
    [
      "currency",
      "PESETAS",
      "La respuesta «PESETAS» no sirve para la pregunta «currency»: responda EUR, USD, MXN.",
    ],
    [
      "defaultTerms",
      "cuando quiera",
      "Las condiciones por defecto «cuando quiera» no se entienden (ajuste «Plazo por defecto»): escriba por ejemplo 30 días, 60 días, al contado.",
    ],
  ],
  en: [
    ["column:dueDate", "ZZ", 'Answer "ZZ" does not fit question "column:dueDate": answer A–J.'],
    ["headerRow", "99", 'Answer "99" does not fit question "headerRow": answer 1–4.'],
    [
      "invoiceSheet",
      "Nadie",
      'Answer "Nadie" does not fit question "invoiceSheet": answer Invoices.',
    ],
    [
      "currency",
      "PESETAS",
      'Answer "PESETAS" does not fit question "currency": answer EUR, USD, MXN.',
    ],
    [
      "defaultTerms",
      "cuando quiera",
      'The default terms "cuando quiera" cannot be understood (setting "Default terms"): enter for example 30 days, 60 days, due on receipt.',
    ],
  ],
};

describe.each(["es", "en"] as const)(
  "settings and answers that make no sense, in %s",
  (language) => {
    const isSpanish = language === "es";

    test("each setting is said once, the others count, and the mails go out", () => {
      const settings = {
        window: { from: "18:00", to: "9:00" },
        minimumGapDays: -1,
        zzz: "red",
        signatura: "Ana",
        bankAccount: 12,
        defaultTerms: "cuando quiera",
        smallestBalance: 200,
      };
      const { report } = play({ language, sheets: sheets(language), settings });
      expect(report.warnings.map(({ cell }) => cell)).toEqual([
        "bankAccount",
        "window",
        "minimumGapDays",
        "zzz",
        "signatura",
        "defaultTerms",
      ]);
      const [account, window, gap, stranger, misspelt, terms] = report.warnings.map(
        ({ message }) => message,
      );
      expect(window).toBe(
        isSpanish
          ? 'El ajuste «window» no puede ser {"from":"18:00","to":"9:00"}: escriba una franja como {"from": "9:00", "to": "18:00", "weekdays": [1, 2, 3, 4, 5]}, con 1 para el lunes. Mientras tanto vale el valor por defecto.'
          : 'Setting "window" cannot be {"from":"18:00","to":"9:00"}: enter hours such as {"from": "9:00", "to": "18:00", "weekdays": [1, 2, 3, 4, 5]}, with 1 for Monday. Until then its default holds.',
      );
      expect(gap).toBe(
        isSpanish
          ? "El ajuste «Días entre dos correos» (minimumGapDays) no puede ser -1: escriba un número entero de días de 0 a 365. Mientras tanto vale el valor por defecto."
          : 'Setting "Days between two emails" (minimumGapDays) cannot be -1: enter a whole number of days from 0 to 365. Until then its default holds.',
      );
      expect(account).toBe(
        isSpanish
          ? "El ajuste «Cuenta bancaria» (bankAccount) no puede ser 12: escriba un texto. Mientras tanto vale el valor por defecto."
          : 'Setting "Bank account" (bankAccount) cannot be 12: enter a text. Until then its default holds.',
      );
      expect(stranger).toMatch(
        isSpanish
          ? /^El ajuste «zzz» no existe: bórrelo o use uno de estos: language, businessName, /
          : /^There is no setting "zzz": delete it or use one of these: language, businessName, /,
      );
      expect(misspelt).toBe(
        isSpanish
          ? "El ajuste «signatura» no existe; ¿quería decir «signature»?"
          : 'There is no setting "signatura"; did you mean "signature"?',
      );
      expect(terms).toBe(
        isSpanish
          ? "Las condiciones por defecto «cuando quiera» no se entienden (ajuste «Plazo por defecto»): escriba por ejemplo 30 días, 60 días, al contado."
          : 'The default terms "cuando quiera" cannot be understood (setting "Default terms"): enter for example 30 days, 60 days, due on receipt.',
      );
      const sent = report.contacts.filter(({ outcome }) => outcome === "sent");
      expect(sent.map(({ customer }) => customer)).toEqual(["Gamma SL", "Beta SA"]);
    });

    test("an answer to no question is a warning", () => {
      const answers = { "status:zzz": "paid" };
      const { report } = play({ language, sheets: sheets(language), answers });
      expect(report.warnings.map(({ message }) => message)).toEqual([
        isSpanish
          ? "La respuesta a «status:zzz» no corresponde a ninguna pregunta: bórrela."
          : 'The answer to "status:zzz" belongs to no question: delete it.',
      ]);
      expect(report.contacts).toHaveLength(bystanders.length);
    });

    test.each(impossible[language])("the answer %s: %s is unusable", (id, answer, sentence) => {
      const act = () => play({ language, sheets: sheets(language), answers: { [id]: answer } });
      expect(act).toThrow(UnusableInput);
      expect(act).toThrow(sentence);
    });
  },
);

const letters = ["A", "B", "C", "D", "E", "F", "G", "H", "I"] as const;

describe.each(["es", "en"] as const)("a quota that is short, in %s", (language) => {
  const nine = [
    invoiceSheet(
      language,
      letters.map((letter, at) => healthy(`F-${String(at + 1)}`, `${letter} SL`, at + 1)),
    ),
  ];

  test("the largest go out while it lasts, and the others are told their day", () => {
    const { report } = play({ language, sheets: nine, quota: 5 });
    const outcomes = report.contacts.map(({ customer, outcome }) => `${customer} ${outcome}`);
    expect(outcomes).toEqual([
      ...["I", "H", "G", "F", "E"].map((letter) => `${letter} SL sent`),
      ...["D", "C", "B", "A"].map((letter) => `${letter} SL queued`),
    ]);
    expect(report.contacts.at(-1)?.reason).toBe(
      language === "es"
        ? "Recordatorio 1: 20 días de atraso; no queda cuota de Gmail para 1 destinatario hoy (0 de 5 libres): sale el lun 23 mar."
        : "Reminder 1: 20 days past due; no Gmail quota left for 1 recipient today (0 of 5 free): it goes out on Mon 23 Mar.",
    );
    expect(report.warnings).toEqual([]);
  });

  test("none at all: everybody waits, and everything else goes on", () => {
    const { report } = play({ language, sheets: nine, quota: 0 });
    expect(new Set(report.contacts.map(({ outcome }) => outcome))).toEqual(new Set(["queued"]));
    expect(report.contacts).toHaveLength(9);
    expect(report.aging["EUR"]).toMatchObject({ "1-30": "45.00", total: "45.00" });
  });
});
