import { describe, expect, test } from "@jest/globals";
import { folded } from "../../src/workbook/folded-text.ts";
import {
  allWords,
  occasionIn,
  occasionWord,
  planIn,
  planWord,
  wordIn,
  workbookWords,
} from "../../src/workbook/own-words.ts";
import { columnsOfTab, tabKeys } from "../../src/workbook/tab-schema.ts";
import { columnWords } from "../../src/workbook/tab-layout.ts";
import type { Vocabulary } from "../../src/workbook/wording/vocabulary.ts";

const languages = ["es", "en"] as const;
const vocabularies = Object.keys(workbookWords.es.vocabulary) as (keyof Vocabulary)[];

describe("wordIn()", () => {
  test.each(vocabularies)("reads every word of %s in both languages as itself", (name) => {
    for (const { vocabulary } of allWords) {
      for (const [word, shown] of Object.entries(vocabulary[name])) {
        expect(wordIn(name, shown)).toBe(word);
        expect(wordIn(name, ` ${shown.toUpperCase()} `)).toBe(word);
      }
    }
  });

  test.each([
    ["flag", "Sí", "yes"],
    ["flag", "x", "yes"],
    ["mode", "automatico", "automatic"],
    ["channel", "e-mail", "email"],
    ["agreementKind", "Promesa", "promise"],
  ] as const)("reads %s %j as %s", (name, text, word) => {
    expect(wordIn(name, text)).toBe(word);
  });

  test.each(["", "quizás", "constructor", "__proto__"])("knows no word %j", (text) => {
    expect(wordIn("flag", text)).toBeNull();
  });
});

describe("occasionWord()", () => {
  const ids = ["notice", "due", "reminder1", "reminder12", "call1", "final", "repeat", "statement"];
  test.each(ids)("calls %s by a name that occasionIn() reads in both languages", (id) => {
    for (const language of languages) {
      expect(occasionIn(occasionWord(id, language).toUpperCase())).toBe(id);
    }
    expect(occasionIn(id)).toBe(id);
  });

  test("speaks Spanish", () => {
    expect(occasionWord("reminder2", "es")).toBe("recordatorio 2");
    expect(occasionWord("final", "es")).toBe("aviso final");
  });

  test.each(["Carta del abogado", "toString", "constructor", "etapa2"])(
    "leaves the owner's own %j",
    (id) => {
      expect(occasionWord(id, "es")).toBe(id);
      expect(occasionIn(id)).toBe(id);
    },
  );
});

describe("planWord()", () => {
  test.each([
    ["suave", "es", "suave"],
    ["suave", "en", "gentle"],
    ["Clientes VIP", "en", "Clientes VIP"],
    ["constructor", "en", "constructor"],
  ] as const)("shows %s in %s as %s and reads it back", (name, language, shown) => {
    expect(planWord(name, language)).toBe(shown);
    expect(planIn(shown)).toBe(name);
  });
});

describe("headers of the own tabs", () => {
  test.each(tabKeys)("of %s mean one column in either language", (tab) => {
    const seen = new Map<string, string>();
    for (const { key } of columnsOfTab(tab)) {
      for (const language of languages) {
        const header = folded(columnWords(tab, key, language).header);
        expect(seen.get(header) ?? key).toBe(key);
        seen.set(header, key);
      }
    }
  });

  test.each([
    [
      "customers",
      "cliente, id, NIF, idioma, trato, correos, contacto, teléfono, condiciones, días de pago, plan, segmento, gestor, domiciliado, pausa hasta, motivo, no contactar, verificado",
    ],
    ["plan", "plan, etapa, días, desde, canal, modo, plantilla, hilo nuevo, repetir cada, máximo"],
    ["templates", "id, idioma, trato, país, asunto, texto"],
    ["payments", "fecha, cliente, factura, importe, moneda, método, referencia"],
    [
      "agreements",
      "tipo, cliente, facturas, importe, fecha, hasta, método, motivo, estado, creado",
    ],
    [
      "activity",
      "cuándo, clave, cliente, facturas, tipo, etapa, canal, resultado, destinatarios, importe, moneda, motivo, cuenta, mensaje, huella",
    ],
  ] as const)("of %s stand in their order", (tab, headers) => {
    const shown = columnsOfTab(tab).map(({ key }) => columnWords(tab, key, "es").header);
    expect(shown.join(", ").toLowerCase()).toBe(headers.toLowerCase());
  });
});
