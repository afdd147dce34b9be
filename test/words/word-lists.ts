import type { Language } from "../../src/receivables/customer.ts";
import { listed } from "./shown-text.ts";

/**
 * Words that give a language away: its commonest small words, and those of this field. Words that exist in
 * both (total, plan, no, sale, has, come, once) are left out.
 */
export const tellingWords: { readonly [language in Language]: ReadonlySet<string> } = {
  es: new Set(
    listed(`
      el la los las un una unos unas de del al y en con por para que se su sus lo le les es está están este
      esta esto estos estas ese esa esos esas como cuando donde más pero sin sobre entre hasta desde hay ha
      han fue ser si sí muy ya también todo toda todos todas nada nadie ninguno ningún ninguna cada otro otra
      otros otras mientras tanto ahora hoy ayer mañana día días mes meses año años semana lunes martes
      miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
      octubre noviembre diciembre factura facturas cliente clientes correo correos vencimiento vencida vencidas
      vencido vence venció saldo saldos importe importes monto cobro cobros cobrar cobrado cobrada pago pagos
      pagar pagada pagado cuenta cuentas aviso avisos recordatorio recordatorios borrador borradores hoja hojas
      libro pestaña pestañas fila filas columna columnas celda celdas envío envíos enviar enviado enviada etapa
      etapas plantilla plantillas acuerdo acuerdos actividad pausa disputa promesa condiciones fecha fechas
      moneda teléfono dirección usted ustedes gracias saludo atraso tramo estado próximo paso clave gestor
      motivo idioma trato nombre número números seleccione escriba elija corrija revise pulse vuelva abono abonos
      nota crédito pedido impuesto descuento firma empresa ajustes configuración nuestro nuestra
      nuestros nuestras mismo misma solo después antes durante según pendiente pendientes abierto abierta
    `),
  ),
  en: new Set(
    listed(`
      the of and to in on with for is are was were be been being have had will would should can could may must
      do does did not this that these those it its you your yours we our they them their she him her from by at
      if when where which who whom what how why all any some each other another until then than there here only
      also but or nor yes day days week weeks month months year years today tomorrow yesterday monday tuesday
      wednesday thursday friday saturday sunday january february march april june july august september october
      november december invoice invoices customer customers reminder reminders statement statements due overdue
      paid unpaid payment payments amount amounts balance balances owed owes owe email emails mail mails draft
      drafts send sends sent sheet sheets workbook tab tabs row rows column columns cell cells header headers
      click please thank thanks dear regards hello settings setting setup set open opened close button select
      choose enter save undo retry try again update stop show hide loading done name number numbers date dates
      currency phone address addresses language tone terms template templates stage stages promise trigger
      add-on addon sidebar link links online login password user account accounts subject file files download
      upload preview deadline feedback website now pay check none next previous left out up off true false first
      last more less without before after while waiting week late later nothing nobody somebody
    `),
  ),
};

/** Names that are the same in every language. */
export const properNames: readonly string[] = [
  "Cóbralo",
  "Google Sheets",
  "Apps Script",
  "Google",
  "Gmail",
  "Marketplace",
  "Workspace",
  "Drive",
  "Excel",
  "Chrome",
];

/** What only a foreign word or name would hold in an English text. */
export const spanishLetters = /[áéíóúüñ¿¡«»ÁÉÍÓÚÜÑ]/u;
