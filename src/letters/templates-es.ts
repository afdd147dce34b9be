import type { Template } from "../receivables/template.ts";

const ofBusiness = "{{#empresa}} · {{empresa}}{{/empresa}}";

const warmGreeting =
  "{{#contacto}}Hola, {{contacto}}:{{/contacto}}{{^contacto}}A la atención de {{cliente}}:{{/contacto}}";

const formalGreeting =
  "A la atención de {{#contacto}}{{contacto}} ({{cliente}}){{/contacto}}{{^contacto}}{{cliente}}{{/contacto}}:";

const theInvoices =
  "{{#unaFactura}}la siguiente factura{{/unaFactura}}{{#variasFacturas}}las siguientes facturas{{/variasFacturas}}";

const howToPay = [
  "{{#cuentaBancaria}}Puede pagar por transferencia a esta cuenta, indicando en el concepto el número de factura o su nombre:\n{{cuentaBancaria}}{{/cuentaBancaria}}",
  "{{#enlaceDePago}}Para pagar en línea, use este enlace:\n{{enlaceDePago}}{{/enlaceDePago}}",
];

const notYetDue =
  "{{#totalVencido}}{{#totalPorVencer}}La relación incluye además lo que todavía no ha vencido ({{totalPorVencer}}), para que tenga la situación completa.{{/totalPorVencer}}{{/totalVencido}}";

const creditsDeducted =
  "{{#totalAbonos}}En el total ya se han descontado los abonos a su favor: {{totalAbonos}}.{{/totalAbonos}}";

const agreedTerms =
  "{{#condiciones}}Condiciones de pago acordadas: {{condiciones}}.{{/condiciones}}";

const alreadyPaid =
  "Si ya ha realizado el pago, no tenga en cuenta este mensaje y reciba nuestro agradecimiento.";

const warmClosing = "Un cordial saludo,\n{{firma}}";
const firmClosing = "Atentamente,\n{{firma}}";

function spanishTemplate(id: string, subject: string, paragraphs: readonly string[]): Template {
  return {
    id,
    language: "es",
    treatment: "usted",
    country: null,
    subject: subject + ofBusiness,
    text: paragraphs.join("\n\n"),
  };
}

const notice = spanishTemplate("notice", "Aviso de vencimiento", [
  warmGreeting,
  "Esperamos que todo vaya bien. Le escribimos con unos días de antelación para recordarle que {{#unaFactura}}la siguiente factura vence {{#proximoVencimiento}}el {{proximoVencimiento}}{{/proximoVencimiento}}{{^proximoVencimiento}}próximamente{{/proximoVencimiento}}{{/unaFactura}}{{#variasFacturas}}se acerca el vencimiento de sus facturas{{#proximoVencimiento}}; el más próximo es el {{proximoVencimiento}}{{/proximoVencimiento}}{{/variasFacturas}}. El importe total es de {{total}}.",
  "{{facturas}}",
  "{{#totalVencido}}De ese total ya ha pasado el plazo de {{totalVencido}}; le agradeceríamos que lo incluyera en el mismo pago.{{/totalVencido}}",
  creditsDeducted,
  ...howToPay,
  agreedTerms,
  "Si le falta algún dato o documento para tramitar el pago, responda a este correo y se lo enviaremos enseguida.",
  "Si ya lo tiene programado, no hace falta que haga nada más. ¡Muchas gracias!",
  warmClosing,
]);

const due = spanishTemplate("due", "Vencimiento de hoy", [
  warmGreeting,
  "Le recordamos que hoy, {{hoy}}, {{#unaFactura}}vence la siguiente factura{{/unaFactura}}{{#variasFacturas}}tiene un vencimiento con nosotros; estas son sus facturas pendientes{{/variasFacturas}}. El importe total es de {{total}}.",
  "{{facturas}}",
  creditsDeducted,
  ...howToPay,
  agreedTerms,
  "Si necesita una copia de la factura o cualquier aclaración, responda a este correo y le atenderemos con mucho gusto.",
  "Si ya ha realizado el pago, muchas gracias: no tenga en cuenta este mensaje.",
  warmClosing,
]);

const reminder1 = spanishTemplate("reminder1", "Recordatorio de pago", [
  warmGreeting,
  "Esperamos que todo vaya bien. Según nuestros registros, {{#unaFactura}}la siguiente factura sigue pendiente de pago{{/unaFactura}}{{#variasFacturas}}las siguientes facturas siguen pendientes de pago{{/variasFacturas}}. El importe total es de {{total}}. Seguramente se trata de un simple despiste, así que le dejamos aquí todos los datos.",
  "{{facturas}}",
  notYetDue,
  creditsDeducted,
  ...howToPay,
  agreedTerms,
  "¿Podría confirmarnos qué día tiene previsto el pago? Si le falta una copia de la factura o hay algo que no le cuadra, responda a este correo y lo resolveremos cuanto antes.",
  alreadyPaid,
  warmClosing,
]);

const reminder2 = spanishTemplate("reminder2", "Segundo recordatorio de pago", [
  warmGreeting,
  `Volvemos a escribirle porque todavía no nos consta el pago de ${theInvoices}{{#atraso}}{{#unaFactura}}, con {{atraso}} de atraso{{/unaFactura}}{{#variasFacturas}}; la más antigua lleva {{atraso}} de atraso{{/variasFacturas}}{{/atraso}}. El importe total es de {{total}}.`,
  "{{facturas}}",
  notYetDue,
  creditsDeducted,
  agreedTerms,
  "Le agradeceríamos que realizara el pago en los próximos días o nos indicara en qué fecha y por qué medio lo hará.",
  ...howToPay,
  "Si hay alguna incidencia con la factura o necesita acordar otra fecha, responda a este correo: preferimos saberlo y buscar juntos una solución.",
  alreadyPaid,
  warmClosing,
]);

const reminder3 = spanishTemplate("reminder3", "Pago pendiente: necesitamos su respuesta", [
  formalGreeting,
  `A pesar de nuestros recordatorios anteriores, seguimos sin recibir el pago de ${theInvoices}{{#atraso}}{{#unaFactura}}, que acumula {{atraso}} de atraso{{/unaFactura}}{{#variasFacturas}}; la más antigua acumula {{atraso}} de atraso{{/variasFacturas}}{{/atraso}}. El importe total es de {{total}}.`,
  "{{facturas}}",
  notYetDue,
  creditsDeducted,
  agreedTerms,
  "Le pedimos que realice el pago, o que nos comunique una fecha de pago concreta, a más tardar el {{fechaLimite}}.",
  ...howToPay,
  "De no tener noticias suyas, le enviaremos un último aviso y podríamos dejar en suspenso nuevos pedidos y servicios a crédito. El retraso también puede dar lugar a intereses de demora y gastos de cobro, cuando correspondan.",
  "Si tiene dificultades para pagar todo de una vez o no está de acuerdo con algún importe, responda a este correo y lo hablamos: estamos abiertos a llegar a un acuerdo.",
  alreadyPaid,
  firmClosing,
]);

const finalParagraphs = [
  formalGreeting,
  `Este es nuestro último aviso sobre ${theInvoices}{{#atraso}}{{#unaFactura}}, con {{atraso}} de atraso{{/unaFactura}}{{#variasFacturas}}; la más antigua acumula {{atraso}} de atraso{{/variasFacturas}}{{/atraso}}. A día de hoy no nos consta el pago y el importe total es de {{total}}.`,
  "{{facturas}}",
  notYetDue,
  creditsDeducted,
  agreedTerms,
  "Le pedimos que realice el pago a más tardar el {{fechaLimite}}.",
  ...howToPay,
  "Si llegada esa fecha no hemos recibido el pago ni hemos acordado una solución con usted, dejaremos en suspenso nuevos pedidos y servicios a crédito y estudiaremos otras vías para el cobro, con los intereses de demora y gastos que correspondan.",
  "Preferimos resolverlo de manera amistosa. Si hay un motivo que desconocemos o necesita un plan de pagos, responda a este correo antes de esa fecha.",
  alreadyPaid,
  firmClosing,
];

const statement = spanishTemplate("statement", "Estado de cuenta a {{hoy}}", [
  warmGreeting,
  "Le enviamos adjunto, en PDF, el estado de cuenta de {{cliente}} a {{hoy}}. {{#total}}El saldo pendiente es de {{total}}.{{#totalVencido}} Importe ya vencido: {{totalVencido}}.{{/totalVencido}}{{/total}}{{^total}}No tiene ningún importe pendiente de pago.{{/total}}",
  "{{facturas}}",
  "{{#total}}{{#cuentaBancaria}}Puede pagar por transferencia a esta cuenta:\n{{cuentaBancaria}}{{/cuentaBancaria}}{{/total}}",
  "{{#total}}{{#enlaceDePago}}Para pagar en línea, use este enlace:\n{{enlaceDePago}}{{/enlaceDePago}}{{/total}}",
  "Si algún dato no coincide con sus registros o necesita copia de alguna factura, responda a este correo y lo revisaremos con usted.",
  warmClosing,
]);

/** Letters in Spanish as written in Spain, addressed with usted, by occasion. */
export const spanishTemplates: readonly Template[] = [
  notice,
  due,
  reminder1,
  reminder2,
  reminder3,
  spanishTemplate("final", "Último aviso de pago", finalParagraphs),
  spanishTemplate("repeat", "Último aviso de pago", finalParagraphs),
  statement,
];

/** The same letters in the words of a Spanish American country. */
export function americanTemplates(country: "MX" | "CL"): readonly Template[] {
  return spanishTemplates.map((template) => ({
    ...template,
    country,
    text: template.text
      .replace(/\bimporte\b/g, "monto")
      .replace(/\bImporte\b/g, "Monto")
      .replace(/los abonos a su favor/g, "las notas de crédito a su favor"),
  }));
}
