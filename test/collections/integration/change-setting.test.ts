import { describe, expect, test } from "@jest/globals";
import { changeSetting } from "../../../src/collections/change-setting.ts";
import { readNow } from "../../../src/collections/read-now.ts";
import { setupView } from "../../../src/collections/setup-view.ts";
import { settingFields, type FieldName } from "../../../src/collections/setting-fields.ts";
import { undoSetup } from "../../../src/collections/undo-setup.ts";
import { overdueList, ownerOffice, type OwnerOffice } from "./owner-office.ts";

const anOffice = (locale = "es_ES") => {
  const office = ownerOffice([overdueList("Uno SL")], { locale });
  office.setUp();
  return office;
};

const change = (office: OwnerOffice, name: string, typed: string | null) =>
  changeSetting(office.ports(), name, typed);

const fieldOf = (office: OwnerOffice, name: string) => {
  const session = office.session();
  return setupView(session, readNow(session)).settings.find((field) => field.name === name);
};

const pixel = "data:image/png;base64,iVBORw0KGgo=";

/** A value for each field, and how it is shown once it is set. */
const typedValues: readonly (readonly [FieldName, string, string])[] = [
  ["businessName", "Talleres Ruiz SL", "Talleres Ruiz SL"],
  ["senderName", "Ana Ruiz", "Ana Ruiz"],
  ["senderEmail", "Cobros@Example.com", "cobros@example.com"],
  ["signature", "Un saludo,\nAna", "Un saludo,\nAna"],
  ["language", "en", "en"],
  ["logo", pixel, pixel],
  ["brandColour", "1A73E8", "#1a73e8"],
  ["bankAccount", "ES91 2100 0418 4502 0005 1332", "ES91 2100 0418 4502 0005 1332"],
  ["payLink", "pagos.example.com/ruiz", "https://pagos.example.com/ruiz"],
  ["legalFooter", "NIF B00000000", "NIF B00000000"],
  ["defaultTerms", "60 días fin de mes", "60 días fin de mes"],
  ["paymentDays", "25 y 10", "10, 25"],
  ["dueDateShift", "next", "next"],
  ["windowHours", "10 a 14", "10:00-14:00"],
  ["windowDays", "mar-jue", "martes a jueves"],
  ["minimumGapDays", "5 días", "5"],
  ["mailsInSevenDays", "1", "1"],
  ["smallestBalance", "2,50 €", "2,5"],
  ["graceWorkingDays", "0", "0"],
  ["keyConfirmed", "yes", "yes"],
];

describe("changeSetting()", () => {
  test("is tried here with every field", () => {
    expect(typedValues.map(([name]) => name)).toEqual(Object.keys(settingFields));
  });

  test.each(typedValues)("takes %s typed as %p", (name, typed, shown) => {
    const office = anOffice();
    const usual = fieldOf(office, name)?.value;
    const result = change(office, name, typed);
    expect(result).toMatchObject({ isDone: true, undo: expect.any(String) });
    expect(office.session().findings).toEqual([]);
    expect(fieldOf(office, name)?.value).toBe(shown);
    expect(undoSetup(office.ports(), result.undo ?? "")).toMatchObject({ isDone: true });
    expect(fieldOf(office, name)?.value).toBe(usual);
  });

  test.each(["es_ES", "en_GB"].flatMap((locale) => typedValues.map((row) => [locale, ...row])))(
    "in %s takes %s as it shows it, which changes nothing",
    (locale = "", name = "", typed = "") => {
      for (const isSet of [false, true]) {
        const office = anOffice(locale);
        if (isSet) change(office, name, typed);
        const before = JSON.stringify(office.session().settings);
        const shown = fieldOf(office, name)?.value ?? "";
        const said = change(office, name, shown);
        if (shown !== "") expect(said).toMatchObject({ isDone: true, undo: null });
        expect(JSON.stringify(office.session().settings)).toBe(before);
      }
    },
  );

  test.each(typedValues)("takes %s back to what is usual", (name, typed) => {
    const office = anOffice();
    const usual = JSON.stringify(office.session().settings);
    for (const nothing of [null, "", "  "]) {
      change(office, name, typed);
      expect(JSON.stringify(office.session().settings)).not.toBe(usual);
      expect(change(office, name, nothing).isDone).toBe(true);
      expect(JSON.stringify(office.session().settings)).toBe(usual);
    }
  });

  test.each([
    [
      "senderEmail",
      "ana arroba",
      "Correo del remitente: «ana arroba» no sirve. Escriba una dirección de correo como cobros@example.com.",
    ],
    [
      "payLink",
      "http://example.com",
      "Enlace de pago: «http://example.com» no sirve. Escriba una dirección web que empiece por https://.",
    ],
    ["brandColour", "azul", "Color: «azul» no sirve. Escriba un color como #1a73e8."],
    [
      "logo",
      "data:image/svg+xml;base64,PHN2Zz4=",
      "Logotipo: ese archivo no sirve. Elija una imagen PNG o JPEG de menos de 45 KB.",
    ],
    [
      "bankAccount",
      "ES91 2100 0418 4502 0005 1333",
      "Cuenta bancaria: «ES91 2100 0418 4502 0005 1333» no sirve. Escriba el IBAN completo y sin errores, o los datos de su cuenta en palabras.",
    ],
    [
      "defaultTerms",
      "cuando pueda",
      "Plazo por defecto: «cuando pueda» no sirve. Escriba un plazo como «30 días», «60 días fin de mes» o «al contado».",
    ],
    [
      "paymentDays",
      "10, 32",
      "Días de pago: «10, 32» no sirve. Escriba días del mes del 1 al 31, como 10, 25.",
    ],
    [
      "dueDateShift",
      "later",
      "Si el vencimiento cae en festivo: «later» no sirve. Escriba una de las opciones.",
    ],
    [
      "windowHours",
      "18-9",
      "Horario de envío: «18-9» no sirve. Escriba una franja del mismo día, como 9:00-18:00.",
    ],
    [
      "windowDays",
      "laborables",
      "Días de envío: «laborables» no sirve. Escriba días de la semana, como «lunes a viernes» o «martes, jueves».",
    ],
    [
      "minimumGapDays",
      "2,5",
      "Días entre dos correos: «2,5» no sirve. Escriba un número entero de días, de 0 a 365.",
    ],
    [
      "mailsInSevenDays",
      "8",
      "Correos por semana: «8» no sirve. Escriba un número entero de 1 a 7.",
    ],
    [
      "smallestBalance",
      "-1",
      "Saldo mínimo: «-1» no sirve. Escriba un importe de 0 o más, como 1,50.",
    ],
    ["language", "fr", "Idioma: «fr» no sirve. Escriba español o inglés."],
  ])("refuses %s typed as %p in one sentence and stores nothing", (name, typed, sentence) => {
    const office = anOffice();
    const before = JSON.stringify([...office.values]);
    expect(change(office, name, typed)).toEqual({ sentence, isDone: false, undo: null });
    expect(JSON.stringify([...office.values])).toBe(before);
  });

  test.each(["isListConfirmed", "constructor", ""])("offers no setting %p", (name) => {
    const office = anOffice();
    const before = JSON.stringify([...office.values]);
    expect(change(office, name, "true").isDone).toBe(false);
    expect(JSON.stringify([...office.values])).toBe(before);
  });

  test.each([
    ["es_ES", "businessName", "Ruiz SL", "Guardado. Nombre de su negocio: Ruiz SL."],
    ["en_GB", "businessName", "Ruiz Ltd.", "Saved. Your business name: Ruiz Ltd."],
    [
      "es_ES",
      "dueDateShift",
      "next",
      "Guardado. Si el vencimiento cae en festivo: pasa al día hábil siguiente.",
    ],
    ["es_ES", "signature", "Un saludo", "Guardado. Firma."],
    ["es_ES", "language", "en", "Saved. Language: English."],
    ["es_ES", "windowHours", "", "Horario de envío: ya estaba así."],
  ])("in %s says of %s %p: %s", (locale, name, typed, sentence) => {
    expect(change(anOffice(locale), name, typed).sentence).toBe(sentence);
  });

  test("a change of language reaches headers and texts of the own columns, but no words of the owner's", () => {
    const office = anOffice();
    office.refresh();
    const sheet = office.book.rowsOf(1);
    const headers = sheet[0] ?? [];
    headers[8] = "Mi tramo";
    expect(sheet[1]?.[11]).toBe("Vencida");
    const result = change(office, "language", "en");
    expect(headers.slice(6)).toEqual([
      ...["Key", "Due on", "Mi tramo", "Bucket", "Open balance", "Status", "Next step"],
      ...["Paused until", "Promised for"],
    ]);
    expect(sheet[1]?.[11]).toBe("Overdue");
    undoSetup(office.ports(), result.undo ?? "");
    expect(headers.slice(6, 9)).toEqual(["Clave", "Vence", "Mi tramo"]);
    expect(office.book.sheets()).toHaveLength(7);
  });

  test("says so when the sheet cannot be filled, and the setting holds", () => {
    const office = anOffice();
    const { workbook } = office.ports();
    const apply = () => {
      throw new Error("protected range");
    };
    const ports = office.ports({ workbook: workbook === null ? null : { ...workbook, apply } });
    const { sentence, isDone } = changeSetting(ports, "minimumGapDays", "5");
    expect(isDone).toBe(true);
    expect(sentence).toContain("protected range");
    expect(office.session().settings.limits.minimumGapDays).toBe(5);
  });

  test("does nothing while a run works, nor in a copy, and says why", () => {
    const office = anOffice();
    office.isLockFree = false;
    expect(change(office, "businessName", "Ruiz").sentence).toMatch(/^Ahora mismo/);
    office.isLockFree = true;
    const state = office.values.get("state") ?? "";
    office.values.set("state", state.replace("book-1", "book-0"));
    const copied = change(office, "businessName", "Ruiz");
    expect(copied).toMatchObject({ isDone: false, undo: null });
    expect(copied.sentence).toMatch(/copia/);
    office.values.set("state", state);
    expect(office.session().settings.businessName).toBeNull();
  });

  test("makes no tabs and no columns in a workbook that was not set up", () => {
    const office = ownerOffice([overdueList("Uno SL")]);
    expect(change(office, "defaultTerms", "30 días").isDone).toBe(true);
    expect(office.book.sheets()).toHaveLength(1);
    expect(office.book.rowsOf(1)[0]).toHaveLength(6);
  });
});
