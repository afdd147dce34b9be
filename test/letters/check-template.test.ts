import { describe, expect, test } from "@jest/globals";
import { checkTemplate } from "../../src/letters/check-template.ts";
import { itemPlaceholders } from "../../src/letters/item-placeholders.ts";
import { knownPlaceholder } from "../../src/letters/placeholder-names.ts";
import { letterPlaceholders, type Placeholder } from "../../src/letters/placeholders.ts";
import { letterProblemSentence } from "../../src/letters/wording/problem-sentences.ts";
import { aTemplate } from "./sample-mail.ts";

const check = (text: string) => checkTemplate({ ...aTemplate, text });
const template = "reminder1 (es)";

describe("checkTemplate()", () => {
  test.each([
    "Hola, {{cliente}}: debe {{total}}.",
    "{{customer}} {{Días de atraso}} {{dias_de_atraso}} {{DIASDEATRASO}}",
    "{{#facturas}}{{numero}} {{importe}} {{cliente}}{{/facturas}}",
    "{{#cuenta}}{{cuenta}}{{/cuenta}}{{^cuenta}}sin cuenta{{/cuenta}}",
    "{{{cliente}}} {{&total}} {{! una nota }}",
    "{{#totales}}{{moneda}} {{importe}}{{/totales}}{{^abonos}}sin abonos{{/abonos}}",
    "{{=<% %>=}}<% cliente %>",
  ])("finds nothing wrong with %s", (text) => {
    expect(check(text)).toEqual([]);
  });

  test.each([
    ["{{clinte}}", "clinte", "cliente"],
    ["{{#factura}}x{{/factura}}", "factura", "facturas"],
    ["{{#facturas}}{{numro}}{{/facturas}}", "numro", "numero"],
    ["{{constructor}}", "constructor", "contacto"],
    ["{{facturas.length}}", "facturas.length", "facturas"],
    ["{{zzzzzzzzzz}}", "zzzzzzzzzz", ""],
  ])("names the unknown placeholder of %s and the nearest known", (text, placeholder, nearest) => {
    expect(check(text)).toEqual([
      { code: "unknownPlaceholder", values: { template, placeholder, nearest } },
    ]);
  });

  test.each([
    [
      "{{numero}}",
      {
        code: "onlyInSection",
        values: { template, placeholder: "numero", section: "facturas" },
      },
    ],
    ["{{#cuenta}}a", { code: "unclosedSection", values: { template, section: "cuenta" } }],
    ["{{#cuenta}}{{/total}}", { code: "unclosedSection", values: { template, section: "cuenta" } }],
    ["a{{/cuenta}}", { code: "unopenedSection", values: { template, section: "cuenta" } }],
    ["Hola {{cliente", { code: "unclosedTag", values: { template, near: "{{cliente" } }],
    ["{{>pie}}", { code: "unusableTag", values: { template, tag: ">pie" } }],
    ["{{unaFactura}}", { code: "unusableTag", values: { template, tag: "unaFactura" } }],
    ["{{abonos}}", { code: "unusableTag", values: { template, tag: "abonos" } }],
    [" \n", { code: "emptyText", values: { template } }],
  ])("says what is wrong with %s", (text, problem) => {
    expect(check(text)).toEqual([problem]);
  });

  test("reports every problem, of subject and text", () => {
    const broken = { ...aTemplate, subject: "{{asunto}} {{facturas}}", text: "{{a1}} {{b2}}" };
    expect(checkTemplate(broken).map(({ code }) => code)).toEqual([
      "unknownPlaceholder",
      "unusableTag",
      "unknownPlaceholder",
      "unknownPlaceholder",
    ]);
    expect(checkTemplate({ ...aTemplate, subject: "" })).toEqual([
      { code: "emptySubject", values: { template } },
    ]);
  });
});

describe("placeholders", () => {
  const places = [
    [null, letterPlaceholders],
    ["invoices", itemPlaceholders.invoices],
    ["credits", itemPlaceholders.credits],
    ["totals", itemPlaceholders.totals],
  ] as const;

  test.each(places)("in list %s have names that no other one there has", (list, entries) => {
    for (const [name, entry] of Object.entries<Placeholder>(entries)) {
      for (const spelling of [name, entry.es, ...(entry.also ?? [])]) {
        expect(knownPlaceholder(spelling, list)?.name).toBe(name);
      }
    }
  });
});

describe("letterProblemSentence()", () => {
  test("names template and place and says what to do, in both languages", () => {
    const [problem] = check("{{clinte}}");
    if (problem === undefined) throw new Error("The template should have a problem");
    expect(letterProblemSentence(problem, "es")).toBe(
      "La plantilla reminder1 (es) usa {{clinte}}, que no existe; ¿quería decir {{cliente}}?",
    );
    expect(letterProblemSentence(problem, "en")).toBe(
      "Template reminder1 (es) uses {{clinte}}, which does not exist; did you mean {{cliente}}?",
    );
  });
});
