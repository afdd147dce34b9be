import { countWith } from "./counts.ts";

const number = countWith(".");

/** Words of the customer's view. */
export const spanishCustomer = {
  customer: {
    search: "Buscar un cliente",
    searchFailed: "La búsqueda no ha respondido: escriba otra vez el nombre.",
    found: (count: number) =>
      count === 0
        ? "Ningún cliente se llama así."
        : count === 1
          ? "1 cliente"
          : `${number(count)} clientes`,
    looking: "Seleccione una fila de su lista de facturas y aquí verá a ese cliente.",
    reading: "Leyendo al cliente…",
    noneTitle: "Ningún cliente seleccionado",
    none: "En esa celda no hay ninguna factura. Seleccione una fila de su lista de facturas o busque al cliente por su nombre.",
    held: "Hay un formulario abierto: el panel no cambia de cliente hasta que lo guarde o lo cancele.",
    nothingOwed: "No debe nada.",
    noAddress: "Sin correo",
    letters: { es: "cartas en español", en: "cartas en inglés" },
    pausedUntil: (day: string) => `En pausa hasta el ${day}`,
    next: "Próximo paso:",
    invoices: "Facturas pendientes",
    due: (day: string) => `Vencimiento: ${day}`,
    noDue: "Sin vencimiento",
    collected: "Cobrado",
    collectedOf: (invoice: string) => `Cobrado: ${invoice}`,
    history: "Actividad",
    noHistory: "Todavía no ha pasado nada.",
  },
  statement: {
    title: "Estado de cuenta",
    send: "Enviar",
    draft: "Dejar en borradores",
    save: "Descargar PDF",
  },
  payment: {
    howMuch: "¿Cuánto ha pagado?",
    whole: (amount: string) => `Todo: ${amount}`,
    part: "Una parte",
    amount: (currency: string) => `Importe (${currency})`,
    day: "Fecha del pago",
    method: "Método de pago",
    reference: "Referencia (opcional)",
    record: "Anotar el pago",
  },
  pause: {
    open: "Poner en pausa",
    change: "Cambiar la pausa",
    end: "Terminar la pausa",
    says: "Hasta ese día, incluido, este cliente no recibe recordatorios.",
    until: "Hasta el día",
    reason: "Motivo (opcional)",
    pause: "Poner en pausa",
  },
};
