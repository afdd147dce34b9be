import type { Sentences } from "./sentence-text.ts";

/** What was noticed while reading our own tabs. */
export const tabSentences = {
  tabDuplicated: {
    es: "La pestaña «{other}» es una copia de «{tab}» y no cuenta: bórrela cuando no la necesite.",
    en: 'Tab "{other}" is a copy of "{tab}" and does not count: delete it when you no longer need it.',
  },
  tabDeleted: {
    es: "Falta la pestaña {tab}: use «Poner en marcha» para crearla de nuevo, o recupérela con el historial de versiones.",
    en: 'Tab {tab} is gone: use "Set up" to make it again, or bring it back from the version history.',
  },
  tabNotOurs: {
    es: "Falta la pestaña {tab} de Cóbralo (la que se llama así no tiene sus títulos): use «Poner en marcha» y se creará otra al lado.",
    en: 'Cóbralo\'s tab {tab} is gone (the one of that name lacks its headers): use "Set up" and another is made beside it.',
  },
  tabHeadersLost: {
    es: "La pestaña {tab} ha perdido la fila de títulos: recupérela con el historial de versiones, o borre la pestaña y use «Poner en marcha» para crearla de nuevo.",
    en: 'Tab {tab} has lost its row of headers: bring it back from the version history, or delete the tab and use "Set up" to make it again.',
  },
  tabHeaderMissing: {
    es: "{place}: falta el título «{header}» de la pestaña {tab}[ (hay «{found}»)]; escríbalo otra vez para que la columna cuente.",
    en: '{place}: header "{header}" of the {tab} tab is missing[ (there is "{found}")]; write it again so that the column counts.',
  },
  tabHeaderRepeated: {
    es: "{place}: el título «{header}» ya está en {first}; solo cuenta la primera columna. Borre o renombre la segunda.",
    en: '{place}: header "{header}" stands in {first} already; only the first column counts. Delete or rename the second.',
  },
  tabCellEmpty: {
    es: "{+cell} está vacía: rellénela; {+leftOut}.",
    en: "{+cell} is empty: fill it in; {+leftOut}.",
  },
  tabCellError: {
    es: "{+cell} contiene el error {value}: corríjalo; {+leftOut}.",
    en: "{+cell} holds the error {value}: mend it; {+leftOut}.",
  },
  tabWordUnknown: {
    es: "{+cell}: «{value}» no es una de las opciones ({choices}); elija una; {+leftOut}.",
    en: '{+cell}: "{value}" is not one of the choices ({choices}); choose one; {+leftOut}.',
  },
  tabNumberUnreadable: {
    es: "{+cell}: «{value}» no es un número entero; corríjalo; {+leftOut}.",
    en: '{+cell}: "{value}" is not a whole number; correct it; {+leftOut}.',
  },
  tabNumberTooSmall: {
    es: "{+cell}: «{value}» es demasiado pequeño; escriba {least} o más; {+leftOut}.",
    en: '{+cell}: "{value}" is too small; enter {least} or more; {+leftOut}.',
  },
  tabDateUnreadable: {
    es: "{+cell}: «{value}» no es una fecha; escriba una con esta forma, 31/12/2026; {+leftOut}.",
    en: '{+cell}: "{value}" is not a date; enter one in this form, 31 Dec 2026; {+leftOut}.',
  },
  tabDateAmbiguous: {
    es: "{+cell}: «{value}» puede ser dos fechas; escríbala como fecha de la hoja o con el mes en letras; {+leftOut}.",
    en: '{+cell}: "{value}" can be two dates; enter it as a date of the sheet or with the month in letters; {+leftOut}.',
  },
  tabDateOutOfRange: {
    es: "{+cell}: la fecha «{value:written}» no puede ser; corrija el año; {+leftOut}.",
    en: '{+cell}: the date "{value:written}" cannot be right; correct the year; {+leftOut}.',
  },
  tabDatesReversed: {
    es: "{+cell}: el último día es anterior al primero; corrija uno de los dos; {+leftOut}.",
    en: "{+cell}: the last day is before the first; correct one of them; {+leftOut}.",
  },
  tabAmountUnreadable: {
    es: "{+cell}: «{value}» no es un importe; escriba un número; {+leftOut}.",
    en: '{+cell}: "{value}" is not an amount; enter a number; {+leftOut}.',
  },
  tabAmountAmbiguous: {
    es: "{+cell}: «{value}» puede leerse de dos maneras; escríbalo como número de la hoja; {+leftOut}.",
    en: '{+cell}: "{value}" can be read in two ways; enter it as a number of the sheet; {+leftOut}.',
  },
  tabAmountNegative: {
    es: "{+cell}: el importe «{value}» es negativo; escríbalo sin signo; {+leftOut}.",
    en: '{+cell}: amount "{value}" is negative; enter it without a sign; {+leftOut}.',
  },
  tabCurrencyUnknown: {
    es: "{+cell}: «{value}» no es una moneda; escriba su código, como EUR o MXN; {+leftOut}.",
    en: '{+cell}: "{value}" is not a currency; enter its code, such as EUR or USD; {+leftOut}.',
  },
  tabCurrencyDiffers: {
    es: "{+cell}: el importe «{value}» no es de la moneda de su fila ({currency}); corrija uno de los dos; {+leftOut}.",
    en: '{+cell}: amount "{value}" is not in its row\'s currency ({currency}); correct one of them; {+leftOut}.',
  },
  tabCurrencyMissing: {
    es: "{+cell}: no se sabe la moneda de «{value}»; escriba su código, como EUR o MXN; {+leftOut}.",
    en: '{+cell}: the currency of "{value}" is not known; enter its code, such as EUR or USD; {+leftOut}.',
  },
  tabCountryUnknown: {
    es: "{+cell}: «{value}» no es un país; escriba su código de dos letras, como ES o MX; {+leftOut}.",
    en: '{+cell}: "{value}" is not a country; enter its two-letter code, such as ES or MX; {+leftOut}.',
  },
  tabAddressInvalid: {
    es: "{+cell}: «{value}» no es una dirección de correo válida; corríjala, a este cliente no se le escribe mientras tanto.",
    en: '{+cell}: "{value}" is not a valid email address; correct it, until then nothing is sent to this customer.',
  },
  tabTermsUnreadable: {
    es: "{+cell}: las condiciones «{value}» no se entienden; escriba por ejemplo «30 días» o «60 días fin de mes»; {+leftOut}.",
    en: '{+cell}: the terms "{value}" cannot be understood; enter for example "30 days" or "60 days end of month"; {+leftOut}.',
  },
  tabTermsUnclear: {
    es: "{+cell}: las condiciones «{value}» pueden leerse de varias maneras; escriba por ejemplo «30 días» o «60 días fin de mes»; {+leftOut}.",
    en: '{+cell}: the terms "{value}" can be read in several ways; enter for example "30 days" or "60 days end of month"; {+leftOut}.',
  },
  tabPaymentDaysUnreadable: {
    es: "{+cell}: «{value}» no son días de pago; escriba días del mes, como «10 y 25»; {+leftOut}.",
    en: '{+cell}: "{value}" are no payment days; enter days of the month, such as "10 and 25"; {+leftOut}.',
  },
  customerRepeated: {
    es: "{+cell}: el cliente {customer} ya está en {first}; una las dos filas; {+leftOut}.",
    en: "{+cell}: customer {customer} stands in {first} already; join the two rows; {+leftOut}.",
  },
  planUnknown: {
    es: "{+cell}: el plan «{value}» no existe; elija uno ({choices}) o añádalo a la pestaña Plan de cobro; {+leftOut}.",
    en: '{+cell}: there is no plan "{value}"; choose one ({choices}) or add it to the Collection plan tab; {+leftOut}.',
  },
  planStageRepeated: {
    es: "{+cell}: la etapa «{value}» del plan {plan} ya está en {first}; cambie su nombre, solo cuenta la primera.",
    en: '{+cell}: stage "{value}" of plan {plan} stands in {first} already; rename it, only the first counts.',
  },
  templateRepeated: {
    es: "{+cell}: la plantilla «{value}» ya está en {first} con el mismo idioma, trato y país; solo cuenta la primera.",
    en: '{+cell}: template "{value}" stands in {first} already with the same language, tone and country; only the first counts.',
  },
  templateMissing: {
    es: "No hay plantilla «{template:stage}» en {language:spoken}: añádala a la pestaña Plantillas o cambie la plantilla de la etapa.",
    en: 'There is no template "{template:stage}" in {language:spoken}: add it to the Templates tab or change the stage\'s template.',
  },
  stageTemplateMissing: {
    es: "La etapa «{stage:stage}» del plan {plan:plan} (pestaña {place}) usa la plantilla «{template}», que no está en la pestaña Plantillas: añádala o cambie la etapa; mientras tanto no se envía.",
    en: 'Stage "{stage:stage}" of plan {plan:plan} ({place} tab) uses template "{template}", which is not in the Templates tab: add it or change the stage; until then it is not sent.',
  },
  planUnreadable: {
    es: "La pestaña {place} no tiene ninguna etapa legible del plan «{plan:plan}» y no se reclama a nadie: corríjala, o bórrela y use «Poner en marcha» para recuperarla.",
    en: 'The {place} tab has no stage of plan "{plan:plan}" that can be read, and nobody is chased: mend it, or delete it and use "Set up" to get it back.',
  },
} as const satisfies Sentences;
