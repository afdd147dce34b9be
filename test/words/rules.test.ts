import { describe, expect, test } from "@jest/globals";
import type { Language } from "../../src/receivables/customer.ts";
import { complaintsAbout, everyText, finishedText } from "./all-rules.ts";

const saidOf = (language: Language, text: string, rules = finishedText) =>
  complaintsAbout([{ place: "planted", language, text }], rules);

describe("each rule objects to a planted text", () => {
  test.each<readonly [string, Language, string, RegExp]>([
    ["oneLanguage", "es", "Envíe el invoice cuanto antes.", /"invoice" is of the other language/],
    ["oneLanguage", "es", "Su factura está overdue.", /"overdue"/],
    ["oneLanguage", "es", "Haga click en el panel.", /"click"/],
    ["oneLanguage", "es", "The sheet", /"The".*\n?/],
    ["oneLanguage", "en", "Your factura is due.", /"factura"/],
    ["oneLanguage", "en", "Dear cliente,", /"cliente"/],
    ["oneLanguage", "en", "The atención line", /"atención"/],
    ["formalSpanish", "es", "Aquí ve tu saldo.", /"tu" says tú/],
    ["formalSpanish", "es", "Ya puedes enviarlo.", /"puedes"/],
    ["formalSpanish", "es", "Haz clic aquí.", /"Haz"/],
    ["formalSpanish", "es", "Listo. Elige una fila.", /Elige/],
    ["formalSpanish", "es", "Te avisamos mañana.", /"Te"/],
    ["accents", "es", "Faltan 3 dias.", /"dias" is written días/],
    ["accents", "es", "El numero de la pagina.", /"numero".*/],
    ["accents", "es", "El envio de hoy.", /"envio" is written envío/],
    ["accents", "es", "La configuracion del libro.", /"configuracion" lacks its accent/],
    ["accents", "es", "¿Que desea hacer?", /lacks its accent/],
    ["formalSpanish", "es", "Después verás la lista.", /"verás" says tú/],
    ["oneSpelling", "en", "Choose a color.", /"color" is spelt/],
    ["oneSpelling", "en", "2 mails sent", /"mails" is called an email/],
    ["oneSpelling", "en", "No e-mail address", /"e-mail"/],
    ["openingMarks", "es", "Desea enviarlo?", /1 \? and 0 ¿/],
    ["openingMarks", "es", "Muchas gracias!", /1 ! and 0 ¡/],
    ["openingMarks", "en", "¿Send it?", /¿ is Spanish/],
    ["quotes", "es", 'Elija "Enviar".', /" is not how es quotes/],
    ["quotes", "es", "Elija “Enviar”.", /“ is not/],
    ["quotes", "es", "Elija «Enviar.", /not closed/],
    ["quotes", "en", "Choose «Send».", /« is not how en quotes/],
    ["quotes", "en", 'Choose "Send.', /not closed/],
    ["spacing", "es", "Dos  espacios.", /two spaces/],
    ["spacing", "es", "Uno , dos.", /a space before/],
    ["spacing", "en", "Sent :", /a space before/],
    ["spacing", "es", "¿ Seguro?", /a space after/],
    ["spacing", "es", "uno,dos", /no space after/],
    ["calm", "es", "Un momento...", /is written …/],
    ["calm", "en", "Done! Well done!", /more than one exclamation/],
    ["sentenceCase", "es", "Nota de Crédito", /"Crédito" needs no capital/],
    ["sentenceCase", "es", "El 3 de Marzo", /"Marzo"/],
    ["sentenceCase", "en", "Send Now", /"Now" needs no capital/],
    ["counting", "es", "Se enviaron 1 correos.", /"1 correos" does not agree/],
    ["counting", "es", "0 factura", /"0 factura"/],
    ["counting", "es", "Hay 21 fila.", /"21 fila"/],
    ["counting", "es", "Faltan 1 día.", /"Faltan 1"/],
    ["counting", "es", "Falta 2 días.", /"Falta 2 días"/],
    ["counting", "en", "1 reminders", /"1 reminders"/],
    ["counting", "en", "2 reminder", /"2 reminder"/],
    ["counting", "en", "1 invoice were sent", /"1 invoice were"/],
    ["amounts", "es", "Debe 1,234.56 €.", /1,234\.56/],
    ["amounts", "es", "Debe €12.", /€12/],
    ["amounts", "en", "Owes €1.234,56.", /1\.234,56/],
    ["amounts", "en", "Owes 12 €.", /12 €/],
    ["days", "es", "Detenido hasta el 2026-03-31.", /2026-03-31/],
    ["days", "en", "Stopped until 2026-03-31.", /2026-03-31/],
  ])("%s in %s: %s", (rule, language, text, said) => {
    const complaints = saidOf(language, text).filter((complaint) =>
      complaint.includes(`, ${rule}: `),
    );
    expect(complaints.join("\n")).toMatch(said);
  });
});

test("every rule is among those tried", () => {
  expect(Object.keys(finishedText)).toEqual([...Object.keys(everyText), "amounts", "days"]);
});

describe("no rule objects to what is right", () => {
  test.each<readonly [Language, string]>([
    ["es", "¿Enviar ahora 21 correos? Se puede deshacer."],
    ["es", "Vence hoy, 3 mar, según sus condiciones: 1 día de atraso y 605,00\u00a0€ pendientes."],
    ["es", "Gmail no admite más envíos hoy; use «Ver el diagnóstico» en Extensiones."],
    ["es", "El saldo es de 1.234.567,89\u00a0US$ y 12,50\u00a0CHF."],
    ["es", "«30 días», «60 días fin de mes»… ¡Muchas gracias!"],
    ["es", "Falta 1 día; faltan 21 días; 0 facturas."],
    ["es", "Escriba a cobros@example.com o use https://the-invoice.example.com/due."],
    ["es", "Detrás de lo demás, atrás."],
    ["es", "A este cliente ya se le ha escrito hoy."],
    ["en", 'Tab "Invoices": 1 invoice, 21 overdue, US$1,234.56 in all.'],
    ["en", "Was due on 3 March: 1 day past due, €605.00 open."],
    ["en", "Cóbralo will send this for you. Thank you!"],
  ])("%s: %s", (language, text) => {
    expect(saidOf(language, text)).toEqual([]);
  });
});
