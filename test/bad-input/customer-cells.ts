import type { TabCase } from "./tab-case.ts";

const broken = (
  name: string,
  customer: string,
  column: number,
  value: string | null,
  es: string,
  en: string,
): TabCase => ({
  name,
  tab: "customers",
  customer,
  typed: () => ({ [column]: value }),
  told: {
    es: `${es}; mientras tanto la fila no cuenta y no se reclama a ${customer}.`,
    en: `${en}; until then the row does not count and ${customer} is not chased.`,
  },
  isChased: false,
});

/** Cells of Clientes that cannot be read; the row's customer is left alone until they are mended. */
export const customerCells: readonly TabCase[] = [
  broken(
    "a language that is none",
    "Lengua SL",
    4,
    "klingon",
    "Clientes!D{row} («Idioma»): «klingon» no es una de las opciones (español, inglés); elija una",
    'Customers!D{row} ("Language"): "klingon" is not one of the choices (Spanish, English); choose one',
  ),
  broken(
    "terms that are none",
    "Plazo SL",
    9,
    "cuando pueda",
    "Clientes!I{row} («Condiciones»): las condiciones «cuando pueda» no se entienden; escriba por ejemplo «30 días» o «60 días fin de mes»",
    'Customers!I{row} ("Terms"): the terms "cuando pueda" cannot be understood; enter for example "30 days" or "60 days end of month"',
  ),
  broken(
    "payment days that are none",
    "Pagadora SL",
    10,
    "41",
    "Clientes!J{row} («Días de pago»): «41» no son días de pago; escriba días del mes, como «10 y 25»",
    'Customers!J{row} ("Payment days"): "41" are no payment days; enter days of the month, such as "10 and 25"',
  ),
  broken(
    "a plan that does not exist",
    "Feroz SL",
    11,
    "feroz",
    "Clientes!K{row} («Plan»): el plan «feroz» no existe; elija uno (suave, normal, intensivo) o añádalo a la pestaña Plan de cobro",
    'Customers!K{row} ("Plan"): there is no plan "feroz"; choose one (gentle, normal, intensive) or add it to the Collection plan tab',
  ),
  broken(
    "a yes or no that is neither",
    "Quizás SL",
    17,
    "quizá",
    "Clientes!Q{row} («No contactar»): «quizá» no es una de las opciones (sí, no); elija una",
    'Customers!Q{row} ("Do not contact"): "quizá" is not one of the choices (yes, no); choose one',
  ),
  broken(
    "a pause without a date",
    "Pausada SL",
    15,
    "pronto",
    "Clientes!O{row} («Pausa hasta»): «pronto» no es una fecha; escriba una con esta forma, 31/12/2026",
    'Customers!O{row} ("Paused until"): "pronto" is not a date; enter one in this form, 31 Dec 2026',
  ),
  {
    name: "an address that is none",
    tab: "customers",
    customer: "Buzón SL",
    typed: () => ({ 6: "nadie" }),
    told: {
      es: "Clientes!F{row} («Correos»): «nadie» no es una dirección de correo válida; corríjala, a este cliente no se le escribe mientras tanto.",
      en: 'Customers!F{row} ("Emails"): "nadie" is not a valid email address; correct it, until then nothing is sent to this customer.',
    },
    isChased: false,
  },
  {
    name: "a row without its customer",
    tab: "customers",
    customer: "Anónima SL",
    typed: () => ({ 1: null }),
    told: {
      es: "Clientes!A{row} («Cliente») está vacía: rellénela; mientras tanto la fila no cuenta.",
      en: 'Customers!A{row} ("Customer") is empty: fill it in; until then the row does not count.',
    },
    isChased: true,
  },
];
