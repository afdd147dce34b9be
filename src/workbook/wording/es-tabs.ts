import type { WorkbookWords } from "./workbook-words.ts";

/** Own tabs in Spanish: names, headers and what to write under them. */
export const tabsInSpanish: WorkbookWords["tabs"] = {
  customers: {
    name: "Clientes",
    columns: {
      name: {
        header: "Cliente",
        hint: "El nombre tal como figura en sus facturas; mayúsculas y acentos no importan.",
      },
      customerId: { header: "Id" },
      taxId: { header: "NIF" },
      language: { header: "Idioma", hint: "español o inglés; vacío: el de la hoja." },
      treatment: { header: "Trato", hint: "usted o tú; vacío: usted." },
      addresses: {
        header: "Correos",
        hint: "Una o varias direcciones, separadas por comas. Solo a ellas se escribe.",
      },
      contactName: { header: "Contacto" },
      phone: { header: "Teléfono" },
      terms: {
        header: "Condiciones",
        hint: "Por ejemplo: 30 días, 60 días fin de mes, contado.",
      },
      paymentDays: {
        header: "Días de pago",
        hint: "Días del mes en que paga, por ejemplo 10 y 25.",
      },
      plan: {
        header: "Plan",
        hint: "Nombre de un plan de la pestaña Plan de cobro; vacío: el plan general.",
      },
      segment: { header: "Segmento" },
      collector: { header: "Gestor", hint: "Quién sigue a este cliente." },
      isDirectDebit: {
        header: "Domiciliado",
        hint: "sí: paga por recibo domiciliado y no recibe recordatorios.",
      },
      pausedUntil: { header: "Pausa hasta", hint: "Último día sin recordatorios." },
      pauseReason: { header: "Motivo" },
      doNotContact: { header: "No contactar", hint: "sí: no se le escribe ni se le llama nunca." },
      verifiedOn: { header: "Verificado", hint: "Día en que comprobó sus datos." },
    },
  },
  plan: {
    name: "Plan de cobro",
    columns: {
      plan: { header: "Plan" },
      stage: { header: "Etapa" },
      days: { header: "Días", hint: "Días desde el vencimiento o la emisión; negativo es antes." },
      from: { header: "Desde", hint: "vencimiento o emisión; vacío: vencimiento." },
      channel: { header: "Canal", hint: "correo o llamada; vacío: correo." },
      mode: {
        header: "Modo",
        hint: "automático: se envía solo. borrador: queda en Gmail y lo envía usted. preguntar: espera su sí.",
      },
      template: {
        header: "Plantilla",
        hint: "Id de la pestaña Plantillas; vacío: la de la etapa.",
      },
      newThread: { header: "Hilo nuevo", hint: "sí: empieza una conversación de correo nueva." },
      repeatEveryDays: { header: "Repetir cada", hint: "Días entre repeticiones; vacío: una vez." },
      maximum: { header: "Máximo", hint: "Cuántas veces como mucho, contando la primera." },
    },
  },
  templates: {
    name: "Plantillas",
    columns: {
      id: { header: "Id", hint: "El nombre por el que la llama la columna Plantilla del plan." },
      language: { header: "Idioma", hint: "español o inglés." },
      treatment: { header: "Trato", hint: "usted o tú; vacío: cualquiera." },
      country: { header: "País", hint: "ES, MX, CL…; vacío: cualquiera." },
      subject: { header: "Asunto" },
      text: {
        header: "Texto",
        hint: "Lo que va entre llaves dobles se sustituye; una línea en blanco separa párrafos.",
      },
    },
  },
  payments: {
    name: "Pagos",
    columns: {
      paidOn: { header: "Fecha" },
      customer: { header: "Cliente" },
      invoiceNumber: { header: "Factura", hint: "Número de la factura que paga; vacío: a cuenta." },
      amount: { header: "Importe" },
      currency: { header: "Moneda", hint: "EUR, MXN…; vacío: la de la factura." },
      method: { header: "Método" },
      reference: { header: "Referencia" },
    },
  },
  agreements: {
    name: "Acuerdos",
    columns: {
      kind: { header: "Tipo", hint: "promesa, plan, disputa, pausa u oferta." },
      customer: { header: "Cliente" },
      invoiceNumbers: {
        header: "Facturas",
        hint: "Números separados por comas; vacío: todas las abiertas del cliente.",
      },
      amount: { header: "Importe", hint: "Vacío: todo lo pendiente." },
      on: {
        header: "Fecha",
        hint: "Día prometido o del plazo; en una pausa o disputa, su primer día.",
      },
      until: { header: "Hasta", hint: "Último día; vacío: sin fin." },
      method: { header: "Método" },
      reason: { header: "Motivo" },
      state: {
        header: "Estado",
        hint: "Vacío o abierto: sigue en vigor. cumplido, incumplido, resuelto, cancelado o cerrado: terminó.",
      },
      createdOn: { header: "Creado" },
    },
  },
  activity: {
    name: "Actividad",
    columns: {
      at: { header: "Cuándo", hint: "Cóbralo añade filas aquí; no las cambie ni las ordene." },
      key: { header: "Clave" },
      customer: { header: "Cliente" },
      invoices: { header: "Facturas" },
      kind: { header: "Tipo" },
      stage: { header: "Etapa" },
      channel: { header: "Canal" },
      outcome: { header: "Resultado" },
      recipients: { header: "Destinatarios" },
      amount: { header: "Importe" },
      currency: { header: "Moneda" },
      reason: { header: "Motivo" },
      account: { header: "Cuenta" },
      messageId: { header: "Mensaje" },
      fingerprint: { header: "Huella" },
    },
  },
};
