import type { Spoken } from "./scene.ts";
import type { TabCase, Typed } from "./tab-case.ts";

const words: Readonly<Record<Spoken, Readonly<Record<string, string>>>> = {
  es: { language: "español", plan: "suave", mode: "automático" },
  en: { language: "Spanish", plan: "gentle", mode: "automatic" },
};

/** These rows are about no customer; somebody stands in so that the sheet has an invoice more. */
const template = (id: string, name: string, typed: Typed, es: string, en: string): TabCase => ({
  name: `a template ${name}`,
  tab: "templates",
  customer: `Firma ${id}`,
  typed: (language) => ({
    1: id,
    2: words[language]["language"] ?? "",
    5: "Hola",
    6: "Texto",
    ...typed,
  }),
  told: { es, en },
  isChased: true,
});

const stage = (id: string, name: string, typed: Typed, es: string, en: string): TabCase => ({
  name: `a stage ${name}`,
  tab: "plan",
  customer: `Firma ${id}`,
  typed: (language) => ({
    1: words[language]["plan"] ?? "",
    2: id,
    3: 9,
    6: words[language]["mode"] ?? "",
    ...typed,
  }),
  told: { es, en },
  isChased: true,
});

const leftOut = {
  es: "mientras tanto la fila no cuenta.",
  en: "until then the row does not count.",
} as const;

/** Cells of Plantillas and Plan de cobro that cannot be used; all the other rows are. */
export const textCells: readonly TabCase[] = [
  template(
    "carta uno",
    "with an unknown placeholder",
    { 6: "Hola {{clinete}}" },
    "La plantilla carta uno (Plantillas!F{row}) usa {{clinete}}, que no existe; ¿quería decir {{cliente}}?",
    "Template carta uno (Templates!F{row}) uses {{clinete}}, which does not exist; did you mean {{cliente}}?",
  ),
  template(
    "carta dos",
    "with an open section",
    { 6: "{{#payLink}} pague aquí" },
    "En la plantilla carta dos (Plantillas!F{row}) falta cerrar {{#payLink}}; escriba {{/payLink}} donde termina.",
    "Template carta dos (Templates!F{row}) does not close {{#payLink}}; write {{/payLink}} where it ends.",
  ),
  template(
    "carta tres",
    "without a text",
    { 6: null },
    `Plantillas!F{row} («Texto») está vacía: rellénela; ${leftOut.es}`,
    `Templates!F{row} ("Text") is empty: fill it in; ${leftOut.en}`,
  ),
  template(
    "carta cuatro",
    "in a language that is none",
    { 2: "francés" },
    `Plantillas!B{row} («Idioma»): «francés» no es una de las opciones (español, inglés); elija una; ${leftOut.es}`,
    `Templates!B{row} ("Language"): "francés" is not one of the choices (Spanish, English); choose one; ${leftOut.en}`,
  ),
  template(
    "carta cinco",
    "for a country that is none",
    { 4: "Narnia" },
    `Plantillas!D{row} («País»): «Narnia» no es un país; escriba su código de dos letras, como ES o MX; ${leftOut.es}`,
    `Templates!D{row} ("Country"): "Narnia" is not a country; enter its two-letter code, such as ES or MX; ${leftOut.en}`,
  ),
  stage(
    "etapa uno",
    "without a number of days",
    { 3: "diez" },
    `Plan de cobro!C{row} («Días»): «diez» no es un número entero; corríjalo; ${leftOut.es}`,
    `Collection plan!C{row} ("Days"): "diez" is not a whole number; correct it; ${leftOut.en}`,
  ),
  stage(
    "etapa dos",
    "in a mode that is none",
    { 6: "a veces" },
    `Plan de cobro!F{row} («Modo»): «a veces» no es una de las opciones (automático, borrador, preguntar); elija una; ${leftOut.es}`,
    `Collection plan!F{row} ("Mode"): "a veces" is not one of the choices (automatic, draft, ask); choose one; ${leftOut.en}`,
  ),
];
