import { describe, expect, test } from "@jest/globals";
import { readNow } from "../../../src/collections/read-now.ts";
import { setupView } from "../../../src/collections/setup-view.ts";
import type { Cell } from "../../../src/workbook/cell.ts";
import {
  header,
  on,
  overdueList,
  ownerOffice,
  row,
  yesToAll,
  type OwnerOffice,
} from "./owner-office.ts";

const viewOf = (office: OwnerOffice, changed = {}) => {
  const session = { ...office.session(), ports: office.ports(changed) };
  return setupView(session, readNow(session));
};

/** A list whose dates and amounts read two ways, with a status that nobody knows. */
const doubtful = (): { name: string; rows: readonly (readonly Cell[])[] } => ({
  name: "Facturas",
  rows: [
    ["Nº factura", "Fecha", "Cliente", "Total", "Estado"],
    ["F-1", "03/04/2026", "Uno SL", "1.234", "rara"],
    ["F-2", "05/06/2026", "Dos SL", "2.345", "cancelada"],
    ["F-3", "03/04/2026", "Tres SL", "3.456", "pendiente"],
  ],
});

describe("setupView() of columns", () => {
  test("shows each as it was found, in the order of the sheet, with cells from it", () => {
    const office = ownerOffice([
      {
        name: "Facturas",
        rows: [
          ["Total\nfactura", ...header.slice(0, 5)],
          [1234.5, ...row("F-1", "2026-03-10", "Uno SL").slice(0, 5)],
          [1234.5, ...row("F-2", "2026-03-11", "Dos SL").slice(0, 5)],
          [60, ...row("F-3", "2026-03-12", "Tres SL").slice(0, 5)],
          [70, ...row("F-4", "2026-03-13", "Cuatro SL").slice(0, 5)],
        ],
      },
    ]);
    const { columns } = viewOf(office);
    expect(columns.map(({ letters, key }) => `${letters} ${key}`)).toEqual([
      "A total",
      "B invoiceNumber",
      "C issueDate",
      "D dueDate",
      "E customer",
      "F email",
    ]);
    expect(columns[0]).toMatchObject({
      label: "Total",
      header: "Total factura",
      trust: "sure",
      examples: ["1234,5", "60", "70"],
    });
    expect(columns[3]).toMatchObject({
      label: "Vencimiento",
      examples: ["10/03/2026", "11/03/2026", "12/03/2026"],
    });
  });

  test("joins the two of a name that is spread", () => {
    const office = ownerOffice([
      {
        name: "Facturas",
        rows: [
          ["Nº factura", "Fecha", "Nombre", "Apellidos", "Vencimiento", "Total"],
          ["F-1", on("2026-02-01"), "Ana", "Ruiz", on("2026-03-10"), 100],
          ["F-2", on("2026-02-01"), "Luis", "Sanz", on("2026-03-10"), 100],
        ],
      },
    ]);
    const customer = viewOf(office).columns.find(({ key }) => key === "customer");
    expect(customer).toMatchObject({
      letters: "C + D",
      header: "Nombre + Apellidos",
      trust: "likely",
      examples: ["Ana / Ruiz", "Luis / Sanz"],
    });
  });

  test("offers every sheet of the owner's while none is recognised", () => {
    const office = ownerOffice([
      { name: "Notas", rows: [["nada"]] },
      { name: "2025", rows: [["tampoco"]] },
    ]);
    const view = viewOf(office);
    expect(view).toMatchObject({ sheet: null, isSetUp: false, columns: [] });
    expect(view.otherSheets).toEqual(["Notas", "2025"]);
  });
});

describe("setupView() of questions", () => {
  test.each(["es", "en"] as const)(
    "asks them with cells that show the doubt, in %s",
    (language) => {
      const office = ownerOffice([doubtful()]);
      office.setUp({ settings: { language } });
      const asked = Object.fromEntries(
        viewOf(office).questions.map((question) => [question.id, question]),
      );
      const isSpanish = language === "es";
      expect(asked["dateOrder:B"]).toMatchObject({
        text: isSpanish
          ? "Columna B: ¿cómo se lee «03/04/2026»?"
          : 'Column B: how is "03/04/2026" read?',
        choices: isSpanish
          ? [
              { value: "dmy", label: "día, mes, año" },
              { value: "mdy", label: "mes, día, año" },
            ]
          : [
              { value: "dmy", label: "day, month, year" },
              { value: "mdy", label: "month, day, year" },
            ],
        examples: ["03/04/2026", "05/06/2026"],
        placeholder: null,
      });
      expect(asked["decimalMark:D"]?.examples).toEqual(["1.234", "2.345", "3.456"]);
      expect(asked["status:cancelada"]?.examples).toEqual(["cancelada"]);
    },
  );

  test("tells what was answered in words, asked or not", () => {
    const office = ownerOffice([doubtful()]);
    const answers = {
      "dateOrder:B": "dmy",
      "decimalMark:D": ",",
      "status:cancelada": "cancelled",
      "column:customer": "C",
      "column:dueDate": "none",
      "terms:a convenir": "default",
      currency: "EUR",
      "dateOrder:Z": "mdy",
    };
    office.setUp({ answers });
    const es = viewOf(office).answered.map(({ text, answer }) => `${text} ${answer}`);
    expect(es).toEqual([
      "Columna B: ¿cómo se lee la fecha? Día, mes, año",
      "Columna D: ¿qué signo separa los decimales? La coma",
      "¿Qué significa el estado «cancelada» en su hoja? Anulada",
      "¿Qué columna es «cliente»? Columna C («Cliente»)",
      "¿Qué columna es «vencimiento»? Ninguna",
      "¿Qué plazo son las condiciones «a convenir»? Las habituales del cliente",
      "¿En qué moneda están los importes? EUR",
      "Columna Z: ¿cómo se lee la fecha? Mes, día, año",
    ]);
    office.setUp({ settings: { language: "en" } });
    const en = viewOf(office).answered.map(({ text, answer }) => `${text} ${answer}`);
    expect(en[3]).toBe('Which column is "customer"? Column C ("Cliente")');
    expect(en[6]).toBe("Which currency are the amounts in? EUR");
  });
});

describe("setupView() of plans", () => {
  test("tells the stages in words, and which plan is followed", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    const { plans } = viewOf(office);
    expect(plans.map(({ name, label, isChosen }) => [name, label, isChosen])).toEqual([
      ["suave", "Suave", false],
      ["normal", "Normal", true],
      ["intensivo", "Intensivo", false],
    ]);
    expect(plans[1]?.stages).toEqual([
      "7 días antes: aviso previo",
      "3 días después: recordatorio 1",
      "5 días después: llamada 1",
      "10 días después: recordatorio 2",
      "20 días después: recordatorio 3",
      "30 días después: aviso final (queda como borrador)",
    ]);
    expect(plans[2]?.stages.slice(1, 2)).toEqual([
      "El día que vence: aviso del día de vencimiento",
    ]);
    expect(plans[2]?.stages.slice(-1)).toEqual([
      "27 días después: nuevo aviso final (queda como borrador y se repite cada 7 días, 6 veces como mucho)",
    ]);
  });

  test("goes by Plan de cobro where the owner has changed it", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp({ ...yesToAll, settings: { plan: "Grandes", language: "en" } });
    const sheet = office.book.sheets().find(({ name }) => name === "Collection plan");
    office.book
      .rowsOf(sheet?.sheetId ?? 0)
      .push(
        ["Grandes", "reminder 1", 1, "", "email", "ask", "", "", "", ""],
        ["Grandes", "visita", 15, "issue date", "call", "automatic", "", "", "", ""],
      );
    const { plans } = viewOf(office);
    expect(plans.find(({ isChosen }) => isChosen)).toEqual({
      name: "Grandes",
      label: "Grandes",
      stages: ["1 day after: reminder 1 (asks for your yes)", "15 days after issue: visita (call)"],
      isChosen: true,
    });
  });

  test("asks where the edition cannot leave drafts", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    office.setUp();
    const final = viewOf(office, { mailbox: null }).plans[1]?.stages.slice(-1);
    expect(final).toEqual(["30 días después: aviso final (pide su confirmación)"]);
  });
});

describe("setupView() of settings and limits", () => {
  test.each(["es_ES", "en_GB"])("has words for every setting in %s", (locale) => {
    const { settings } = viewOf(ownerOffice([overdueList("Uno SL")], { locale }));
    expect(settings.length).toBe(20);
    for (const { label, help, kind, choices } of settings) {
      expect(label).not.toBe("");
      expect(help).toMatch(/\.$/);
      expect(choices.length > 1).toBe(kind === "choice");
    }
  });

  test("says what no edition can do, and what one without Gmail cannot", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    expect(viewOf(office).limits).toHaveLength(2);
    const { limits } = viewOf(office, { mailbox: null });
    expect(limits).toHaveLength(4);
    expect(limits[0]).toMatch(/no envía correos/);
  });
});
