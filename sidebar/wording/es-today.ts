import { countWith } from "./counts.ts";

const number = countWith(".");

/** Words of Today, and of what the other views share with it. */
export const spanishToday = {
  owed: {
    toYou: (currency: string) => `Le deben (${currency})`,
    byCustomer: (currency: string) => `Debe (${currency})`,
    overdue: "Vencido",
    unapplied: (amount: string) => `Abonos y pagos sin aplicar, ya descontados: ${amount}`,
  },
  questions: {
    title: "Preguntas",
    seeOthers: (count: number) =>
      count === 1 ? "Ver otra pregunta" : `Ver otras ${number(count)} preguntas`,
    examples: "En la hoja:",
    answer: "Su respuesta",
    suchAs: (example: string) => `Por ejemplo: ${example}`,
    give: "Responder",
  },
  contacts: {
    none: "Hoy no toca escribir a nadie.",
    due: "Listo",
    later: "Más adelante",
    call: "Llamada",
  },
  noSheet: {
    title: "Falta la lista de facturas",
    needs: "Ninguna pestaña de este libro parece una lista de facturas.",
    steps: [
      "Abra o pegue su lista, con una factura en cada fila.",
      "Ponga encima una fila de encabezados con, al menos, cliente, importe y fecha.",
      "Vuelva aquí y pulse «Mirar otra vez».",
    ],
    again: "Mirar otra vez",
    choose: "Elegir la pestaña",
  },
  newSheet: {
    title: "Esto hemos encontrado",
    sheet: "Pestaña",
    invoices: "Facturas",
    overdue: "Vencidas",
    start: "Poner en marcha",
    startSays:
      "Añade columnas a la derecha de su tabla y unas pestañas propias. Sus celdas no se tocan y no se envía nada: después verá la primera lista.",
  },
  firstList: {
    title: "La primera lista",
    intro: "Esto es lo que saldría. Nada se envía hasta que usted lo diga.",
    contacts: "Qué se enviaría",
    send: "Confirmar y empezar a enviar",
    sendSays:
      "La lista queda confirmada: desde ahora cada correo sale en su día y a su hora, y desde aquí puede enviarlo al momento.",
    watch: "Observar una semana sin enviar nada",
    watchSays: "Durante siete días verá aquí qué habría salido y por qué. No sale ningún correo.",
  },
  watching: {
    title: "Semana de observación",
    until: (day: string) => `Hasta el ${day} no se envía nada; aquí se ve qué habría salido.`,
    start: "Empezar a enviar ya",
    wouldHave: (count: number) =>
      count === 0 ? "Habría salido" : `Habría salido (${number(count)})`,
    nothingYet: "Por ahora, nada.",
    today: "Qué se enviaría hoy",
  },
  stopped: {
    title: "Todo está detenido",
    until: (day: string) => `No sale ningún correo hasta el ${day}, ese día incluido.`,
    resume: "Reanudar los envíos",
    waiting: "Qué espera",
  },
  today: {
    title: (day: string) => `Hoy, ${day}`,
    refresh: "Actualizar",
    nothingOwed: "Nadie le debe nada. Buen trabajo.",
    contacts: "Qué se enviaría hoy",
    warnings: "Conviene revisar",
  },
  sending: {
    send: (count: number) =>
      count === 1 ? "Enviar 1 recordatorio" : `Enviar ${number(count)} recordatorios`,
    leave: "Dejar en borradores",
    progress: (kind: "mail" | "drafts", done: number, total: number) =>
      `${kind === "mail" ? "Enviados" : "En borradores"} ${number(done)} de ${number(total)}`,
    stop: "Detener",
    stopping: "Se detiene al terminar este lote…",
    done: (sent: number, drafted: number) => {
      const mails = sent === 1 ? "1 correo enviado" : `${number(sent)} correos enviados`;
      const drafts =
        drafted === 1 ? "1 borrador en Gmail" : `${number(drafted)} borradores en Gmail`;
      if (sent === 0 && drafted === 0) return "No ha salido ningún correo.";
      return `${[...(sent > 0 ? [mails] : []), ...(drafted > 0 ? [drafts] : [])].join(", ")}.`;
    },
    stopped: (left: number) =>
      left === 1 ? "Detenido: queda 1 por enviar." : `Detenido: quedan ${number(left)} por enviar.`,
  },
  stopForm: {
    title: "Detener todo hasta…",
    says: "Hasta ese día, incluido, no sale ningún correo: ni solo ni desde este panel.",
    day: "Hasta el día",
    stop: "Detener todo",
  },
};
