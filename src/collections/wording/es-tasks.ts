import type { Filling } from "./filling.ts";

/** What only a person can do, and what own tabs say of strangers, in Spanish. */
export const spanishTasks = {
  taskGiveAddress: (fill: Filling) =>
    `${fill.text("customer")} no tiene ningún correo válido (${rows(fill)}): escríbalo en la columna «Correos» de la pestaña Clientes para poder reclamar.`,
  taskChooseAddress: (fill: Filling) =>
    `Las filas de ${fill.text("customer")} (${rows(fill)}) tienen correos que pueden ser de empresas distintas (${fill.list("addresses")}): escriba en la columna «Correos» de la pestaña Clientes a cuál se reclama.`,
  taskDecide: (fill: Filling) =>
    `El plan de cobro de ${fill.text("customer")} ha terminado y siguen sin cobrar ${fill.list("invoices")}: llame, acuerde un plan de pagos o páselas a reclamación.`,
  agreementCustomerUnknown: (fill: Filling) =>
    `La fila ${fill.text("row")} de la pestaña ${fill.text("tab")} nombra a «${fill.text("customer")}», que no está en la hoja de facturas: escriba el nombre como en sus facturas para que el acuerdo cuente.`,
  paymentInvoiceUnknown: (fill: Filling) =>
    `Un pago de «${fill.text("customer")}» en la pestaña ${fill.text("tab")} nombra la factura ${fill.text("invoiceNumber")}, que no está entre las suyas: corrija el cliente o el número; mientras tanto cuenta como pago sin aplicar.`,
};

function rows(fill: Filling): string {
  return `${fill.size("rows") === 1 ? "fila" : "filas"} ${fill.list("rows")}`;
}
