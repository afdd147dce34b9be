import type { Sentences, SentenceText } from "./sentence-text.ts";

/** Where a due date comes from, said after the date. */
export const dueRules: Sentences = {
  terms: { es: ", según sus condiciones", en: " by its terms" },
  customerTerms: { es: ", según las condiciones del cliente", en: " by the customer's terms" },
  defaultTerms: { es: ", según las condiciones por defecto", en: " by the default terms" },
};

/** What a setting takes, said after "enter". */
export const expectations: Sentences = {
  text: { es: "un texto", en: "a text" },
  address: { es: "una dirección de correo", en: "an email address" },
  secureLink: {
    es: "una dirección web que empiece por https://",
    en: "a web address that starts with https://",
  },
  picture: {
    es: "una imagen PNG o JPEG de menos de 45 KB",
    en: "a PNG or JPEG picture under 45 KB",
  },
  colour: { es: "un color como #1a73e8", en: "a colour such as #1a73e8" },
  language: { es: "«es» o «en»", en: '"es" or "en"' },
  shift: { es: "«none», «next» o «previous»", en: '"none", "next" or "previous"' },
  paymentDays: {
    es: "días del mes del 1 al 31, como [10, 25]",
    en: "days of the month from 1 to 31, such as [10, 25]",
  },
  wholeDays: {
    es: "un número entero de días de 0 a 365",
    en: "a whole number of days from 0 to 365",
  },
  mailCount: { es: "un número entero de 1 a 7", en: "a whole number from 1 to 7" },
  window: {
    es: 'una franja como {"from": "9:00", "to": "18:00", "weekdays": [1, 2, 3, 4, 5]}, con 1 para el lunes',
    en: 'hours such as {"from": "9:00", "to": "18:00", "weekdays": [1, 2, 3, 4, 5]}, with 1 for Monday',
  },
  amount: { es: "un importe de 0 o más", en: "an amount of 0 or more" },
  rising: {
    es: "números de días crecientes, como [30, 60, 90]",
    en: "rising numbers of days, such as [30, 60, 90]",
  },
  yesNo: { es: "true o false", en: "true or false" },
  day: { es: "un día como 2026-03-31", en: "a day such as 2026-03-31" },
};

/** What is said of an expectation that has no words. */
export const otherValue: SentenceText = { es: "otro valor", en: "another value" };
