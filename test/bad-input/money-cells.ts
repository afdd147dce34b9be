import type { Spoken } from "./scene.ts";
import type { TabCase, Typed } from "./tab-case.ts";

const held = (customer: string): Readonly<Record<Spoken, string>> => ({
  es: `; mientras tanto la fila no cuenta y no se reclama a ${customer}.`,
  en: `; until then the row does not count and ${customer} is not chased.`,
});

const payment = (
  name: string,
  customer: string,
  typed: Typed,
  es: string,
  en: string,
): TabCase => ({
  name: `a payment ${name}`,
  tab: "payments",
  customer,
  typed: (_language, number) => ({ 1: 46_090, 2: customer, 3: number, 4: 20, ...typed }),
  told: { es: es + held(customer).es, en: en + held(customer).en },
  isChased: false,
});

/** A payment that can be read and finds no invoice: it is unapplied, and chasing goes on. */
const stray = (name: string, customer: string, typed: Typed, es: string, en: string): TabCase => ({
  ...payment(name, customer, typed, es, en),
  told: {
    es: `La fila {row} de la pestaña Pagos es un pago ${es}; mientras tanto cuenta como pago sin aplicar.`,
    en: `Row {row} of the Payments tab is a payment ${en}; until then it counts as unapplied.`,
  },
  isChased: true,
});

const kinds: Readonly<Record<Spoken, Readonly<Record<string, string>>>> = {
  es: { promise: "promesa", pause: "pausa" },
  en: { promise: "promise", pause: "pause" },
};

const agreement = (
  name: string,
  customer: string,
  kind: string,
  typed: Typed,
  es: string,
  en: string,
): TabCase => ({
  name: `an agreement ${name}`,
  tab: "agreements",
  customer,
  typed: (language) => ({ 1: kinds[language][kind] ?? kind, 2: customer, ...typed }),
  told: { es: es + held(customer).es, en: en + held(customer).en },
  isChased: false,
});

/** Cells of Pagos and Acuerdos that cannot be read, or that name what is not there. */
export const moneyCells: readonly TabCase[] = [
  payment(
    "without a day",
    "Ayer SL",
    { 1: "ayer" },
    "Pagos!A{row} («Fecha»): «ayer» no es una fecha; escriba una con esta forma, 31/12/2026",
    'Payments!A{row} ("Date"): "ayer" is not a date; enter one in this form, 31 Dec 2026',
  ),
  payment(
    "whose amount is text",
    "Veinte SL",
    { 4: "veinte" },
    "Pagos!D{row} («Importe»): «veinte» no es un importe; escriba un número",
    'Payments!D{row} ("Amount"): "veinte" is not an amount; enter a number',
  ),
  payment(
    "without an amount",
    "Vacía SL",
    { 4: null },
    "Pagos!D{row} («Importe») está vacía: rellénela",
    'Payments!D{row} ("Amount") is empty: fill it in',
  ),
  payment(
    "in a currency that is none",
    "Peseta SL",
    { 5: "PESETA" },
    "Pagos!E{row} («Moneda»): «PESETA» no es una moneda; escriba su código, como EUR o MXN",
    'Payments!E{row} ("Currency"): "PESETA" is not a currency; enter its code, such as EUR or USD',
  ),
  stray(
    "for an invoice that is not there",
    "Errada SL",
    { 3: "F-777" },
    "de la factura F-777, que la hoja no tiene entre las de «Errada SL»: corrija el cliente o el número",
    'for invoice F-777, which the sheet does not have for "Errada SL": correct the customer or the number',
  ),
  stray(
    "in another currency",
    "Dólar SL",
    { 5: "USD" },
    "en USD de la factura {number} de «Dólar SL», que está en otra moneda: corrija una de las dos",
    'in USD for invoice {number} of "Dólar SL", which is in another currency: correct one of them',
  ),
  stray(
    "by a stranger",
    "Tercera SL",
    { 2: "Nadie SL", 3: null },
    "de «Nadie SL», que no está en la hoja de facturas: escriba el nombre como en sus facturas",
    'by "Nadie SL", who is not in the invoice sheet: write the name as your invoices have it',
  ),
  agreement(
    "of an unknown kind",
    "Trueque SL",
    "trueque",
    { 5: 46_120 },
    "Acuerdos!A{row} («Tipo»): «trueque» no es una de las opciones (promesa, plan, disputa, pausa, oferta); elija una",
    'Agreements!A{row} ("Kind"): "trueque" is not one of the choices (promise, plan, dispute, pause, offer); choose one',
  ),
  agreement(
    "without its day",
    "Promesa SL",
    "promise",
    {},
    "Acuerdos!E{row} («Fecha») está vacía: rellénela",
    'Agreements!E{row} ("Date") is empty: fill it in',
  ),
  agreement(
    "whose day can be two",
    "Ambigua SL",
    "promise",
    { 5: "03/04/2026" },
    "Acuerdos!E{row} («Fecha»): «03/04/2026» puede ser dos fechas; escríbala como fecha de la hoja o con el mes en letras",
    'Agreements!E{row} ("Date"): "03/04/2026" can be two dates; enter it as a date of the sheet or with the month in letters',
  ),
  agreement(
    "that ends before it begins",
    "Revés SL",
    "pause",
    { 5: 46_120, 6: 46_100 },
    "Acuerdos!F{row} («Hasta»): el último día es anterior al primero; corrija uno de los dos",
    'Agreements!F{row} ("Until"): the last day is before the first; correct one of them',
  ),
  {
    ...agreement(
      "for an invoice that is not there",
      "Ausente SL",
      "promise",
      { 3: "F-778", 5: 46_120 },
      "",
      "",
    ),
    told: {
      es: "La fila {row} de la pestaña Acuerdos nombra la factura F-778, que la hoja no tiene entre las de «Ausente SL»: corrija el número; mientras tanto no se le reclama nada.",
      en: 'Row {row} of the Agreements tab names invoice F-778, which the sheet does not have for "Ausente SL": correct the number; until then this customer is not chased.',
    },
  },
  {
    ...agreement("with a stranger", "Vecina SL", "promise", { 2: "Nadie SA", 5: 46_120 }, "", ""),
    told: {
      es: "La fila {row} de la pestaña Acuerdos nombra a «Nadie SA», que no está en la hoja de facturas: escriba el nombre como en sus facturas para que el acuerdo cuente.",
      en: 'Row {row} of the Agreements tab names "Nadie SA", who is not in the invoice sheet: write the name as your invoices have it so that the agreement counts.',
    },
    isChased: true,
  },
];
