import type { Filling } from "./filling.ts";

const cell = (fill: Filling) => `${fill.text("place")} («${fill.text("header")}»)`;
const leftOut = "mientras tanto la fila no cuenta";

/** What was noticed while reading our own tabs, in Spanish. */
export const spanishTabs = {
  tabDuplicated: (fill: Filling) =>
    `La pestaña ${fill.text("other")} es una segunda copia de ${fill.text("tab")}: solo cuenta ${fill.text("tab")}. Borre o renombre la copia.`,
  tabDeleted: (fill: Filling) =>
    `Falta la pestaña ${fill.text("tab")}: use «Poner en marcha» para crearla de nuevo, o recupérela con el historial de versiones.`,
  tabNotOurs: (fill: Filling) =>
    `La pestaña ${fill.text("tab")} no tiene los títulos de Cóbralo: recupérelos, o cambie su nombre y use «Poner en marcha».`,
  tabHeaderMissing: (fill: Filling) =>
    `${fill.text("place")}: falta el título «${fill.text("header")}» de la pestaña ${fill.text("tab")}${fill.has("found") ? ` (hay «${fill.text("found")}»)` : ""}; escríbalo otra vez para que la columna cuente.`,
  tabHeaderRepeated: (fill: Filling) =>
    `${fill.text("place")}: el título «${fill.text("header")}» ya está en ${fill.text("first")}; solo cuenta la primera columna. Borre o renombre la segunda.`,
  tabCellEmpty: (fill: Filling) => `${cell(fill)} está vacía: rellénela; ${leftOut}.`,
  tabCellError: (fill: Filling) =>
    `${cell(fill)} contiene el error ${fill.text("value")}: corríjalo; ${leftOut}.`,
  tabWordUnknown: (fill: Filling) =>
    `${cell(fill)}: «${fill.text("value")}» no es una de las opciones (${fill.text("choices")}); elija una; ${leftOut}.`,
  tabNumberUnreadable: (fill: Filling) =>
    `${cell(fill)}: «${fill.text("value")}» no es un número entero; corríjalo; ${leftOut}.`,
  tabNumberTooSmall: (fill: Filling) =>
    `${cell(fill)}: «${fill.text("value")}» es demasiado pequeño; escriba ${fill.text("least")} o más; ${leftOut}.`,
  tabDateUnreadable: (fill: Filling) =>
    `${cell(fill)}: «${fill.text("value")}» no es una fecha; escríbala como 31/03/2026; ${leftOut}.`,
  tabDateAmbiguous: (fill: Filling) =>
    `${cell(fill)}: «${fill.text("value")}» puede ser dos fechas; escríbala como fecha de la hoja o con el mes en letras; ${leftOut}.`,
  tabDateOutOfRange: (fill: Filling) =>
    `${cell(fill)}: la fecha «${fill.text("value")}» está fuera de lo posible; corrija el año; ${leftOut}.`,
  tabDatesReversed: (fill: Filling) =>
    `${cell(fill)}: el último día es anterior al primero; corrija uno de los dos; ${leftOut}.`,
  tabAmountUnreadable: (fill: Filling) =>
    `${cell(fill)}: «${fill.text("value")}» no es un importe; escriba un número; ${leftOut}.`,
  tabAmountAmbiguous: (fill: Filling) =>
    `${cell(fill)}: «${fill.text("value")}» puede leerse de dos maneras; escríbalo como número de la hoja; ${leftOut}.`,
  tabAmountNegative: (fill: Filling) =>
    `${cell(fill)}: el importe «${fill.text("value")}» es negativo; escríbalo sin signo; ${leftOut}.`,
  tabCurrencyUnknown: (fill: Filling) =>
    `${cell(fill)}: «${fill.text("value")}» no es una moneda; escriba su código, como EUR o MXN; ${leftOut}.`,
  tabCurrencyDiffers: (fill: Filling) =>
    `${cell(fill)}: el importe «${fill.text("value")}» no es de la moneda de su fila (${fill.text("currency")}); corrija uno de los dos; ${leftOut}.`,
  tabCurrencyMissing: (fill: Filling) =>
    `${cell(fill)}: no se sabe la moneda de «${fill.text("value")}»; escriba su código, como EUR o MXN; ${leftOut}.`,
  tabCountryUnknown: (fill: Filling) =>
    `${cell(fill)}: «${fill.text("value")}» no es un país; escriba su código de dos letras, como ES o MX; ${leftOut}.`,
  tabAddressInvalid: (fill: Filling) =>
    `${cell(fill)}: «${fill.text("value")}» no es una dirección de correo válida; corríjala, a este cliente no se le escribe mientras tanto.`,
  tabTermsUnreadable: (fill: Filling) =>
    `${cell(fill)}: las condiciones «${fill.text("value")}» no se entienden; escriba por ejemplo «30 días» o «60 días fin de mes»; ${leftOut}.`,
  tabTermsUnclear: (fill: Filling) =>
    `${cell(fill)}: las condiciones «${fill.text("value")}» pueden leerse de varias maneras; escriba por ejemplo «30 días» o «60 días fin de mes»; ${leftOut}.`,
  tabPaymentDaysUnreadable: (fill: Filling) =>
    `${cell(fill)}: «${fill.text("value")}» no son días de pago; escriba días del mes, como «10 y 25»; ${leftOut}.`,
  customerRepeated: (fill: Filling) =>
    `${cell(fill)}: el cliente ${fill.text("customer")} ya está en ${fill.text("first")}; una las dos filas, solo cuenta la primera.`,
  planUnknown: (fill: Filling) =>
    `${cell(fill)}: el plan «${fill.text("value")}» no existe; elija ${fill.text("choices")} o añádalo a la pestaña Plan de cobro.`,
  planStageRepeated: (fill: Filling) =>
    `${cell(fill)}: la etapa «${fill.text("value")}» del plan ${fill.text("plan")} ya está en ${fill.text("first")}; cambie su nombre, solo cuenta la primera.`,
  templateRepeated: (fill: Filling) =>
    `${cell(fill)}: la plantilla «${fill.text("value")}» ya está en ${fill.text("first")} con el mismo idioma, trato y país; solo cuenta la primera.`,
  templateMissing: (fill: Filling) =>
    `No hay plantilla «${fill.text("template")}» en el idioma «${fill.text("language")}»: añádala a la pestaña Plantillas o cambie la plantilla de la etapa.`,
};
