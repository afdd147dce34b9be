import type { Filling } from "./filling.ts";

const expectations: { readonly [expected: string]: string } = {
  text: "un texto",
  address: "una dirección de correo",
  secureLink: "una dirección web que empiece por https://",
  language: "«es» o «en»",
  shift: "«none», «next» o «previous»",
  paymentDays: "días del mes del 1 al 31, como [10, 25]",
  wholeDays: "un número entero de días de 0 a 365",
  mailCount: "un número entero de 1 a 7",
  window:
    'una franja como {"from": "9:00", "to": "18:00", "weekdays": [1, 2, 3, 4, 5]}, con 1 para el lunes',
  amount: "un importe de 0 o más",
  rising: "números de días crecientes, como [30, 60, 90]",
  yesNo: "true o false",
  day: "un día como 2026-03-31",
};

/** What is wrong with a setting and what to write instead, in Spanish. */
export const spanishSettings = {
  settingInvalid: (fill: Filling) =>
    `El ajuste «${fill.text("setting")}» no puede ser ${fill.text("value")}: escriba ${expectations[fill.text("expected")] ?? "otro valor"}. Mientras tanto vale el valor por defecto.`,
  settingUnknown: (fill: Filling) =>
    `El ajuste «${fill.text("setting")}» no existe: bórrelo o use uno de estos: ${fill.text("known")}.`,
  settingsUnreadable: (fill: Filling) =>
    `Los ajustes deben ser un objeto con nombres y valores, no ${fill.text("value")}: valen los valores por defecto.`,
  settingNotSet: (fill: Filling) =>
    `El ajuste «${fill.text("setting")}» está vacío: la parte de los correos que lo usa se omite. Rellénelo si la quiere.`,
  settingPlanUnknown: (fill: Filling) =>
    `El plan de cobro «${fill.text("plan")}» no existe (${fill.text("place")}): elija ${fill.text("known")} o añádalo a la pestaña Plan de cobro. Mientras tanto se sigue el plan «${fill.text("used")}».`,
};
