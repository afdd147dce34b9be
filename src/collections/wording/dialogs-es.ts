/** What the menu's dialogs say in Spanish; the English catalogue has the same keys. */
export const spanishDialogs = {
  title: "Cóbralo",
  failed: (detail: string) =>
    `No se ha podido terminar: ${detail}. No se ha perdido nada; vuelva a intentarlo y, si se repite, use «Ver el diagnóstico».`,
  noSheet:
    "Ninguna pestaña de este libro parece una lista de facturas. Hace falta una fila de encabezados con, al menos, cliente, importe y fecha; ábrala y vuelva a elegir «Poner en marcha».",
  found: (sheet: string, row: number, invoices: number) =>
    `Pestaña «${sheet}», encabezados en la fila ${row}: ${invoices === 1 ? "1 factura" : `${invoices} facturas`}.`,
  columns: "Columnas reconocidas:",
  rejected: (count: number) =>
    count === 1 ? "1 fila no se ha podido leer:" : `${count} filas no se han podido leer:`,
  andMore: (count: number) => `… y ${count} más.`,
  warnings: "Conviene revisar:",
  question: (at: number, of: number) => `Pregunta ${at} de ${of}`,
  choose: "Escriba el número de la respuesta, o cancele para dejarla para más tarde.",
  agreeColumns:
    "¿Añadir a la derecha de su tabla las columnas propias (vencimiento, días de atraso, saldo, estado y próximo paso)? Sus celdas no se tocan.",
  confirmList: "¿Es correcta esta lista? Hasta que responda que sí no sale nada.",
  startSending:
    "¿Empezar a enviar ya? Si responde que no, empieza una semana de observación: durante siete días no sale nada y en Actividad se anota qué habría salido.",
  notConfirmed:
    "No se enviará nada hasta que confirme la lista. Vuelva a «Poner en marcha» cuando quiera.",
  ready: (sheet: string) =>
    `Listo. Cada hora se mira «${sheet}» y sale lo que toque, de lunes a viernes de 9:00 a 18:00.`,
  watching: (sheet: string, day: string) =>
    `Listo. Cada hora se mira «${sheet}», y hasta el ${day}, ese día incluido, no sale nada: en Actividad se anota qué habría salido. Después los envíos salen solos.`,
  takeOver: (account: string) =>
    `Por este libro envía ahora ${account}. ¿Quiere que desde este momento envíe la cuenta de usted?`,
  othersSend: (account: string) => `Lista confirmada. Por este libro sigue enviando ${account}.`,
  refreshed: (invoices: number, overdue: number) =>
    `Hoja actualizada: ${invoices === 1 ? "1 factura" : `${invoices} facturas`}, ${overdue === 1 ? "1 vencida" : `${overdue} vencidas`}.`,
  sendNow: (count: number) =>
    count === 1 ? "¿Enviar ahora 1 correo?" : `¿Enviar ahora ${count} correos?`,
  leaveDrafts: (count: number) =>
    count === 1
      ? "¿Dejar 1 correo como borrador en Gmail?"
      : `¿Dejar ${count} correos como borradores en Gmail?`,
  onlyWatching: (day: string) =>
    `Es la semana de observación: hasta el ${day}, ese día incluido, no sale nada y en Actividad se anota qué habría salido.`,
  nothingToSend: "Ahora no hay ningún correo que enviar.",
  confirmFirst:
    "Antes del primer envío confirme la lista en «Poner en marcha»; hasta entonces no sale nada.",
  sent: (sent: number, drafted: number) =>
    [
      sent === 1 ? "1 correo enviado" : `${sent} correos enviados`,
      ...(drafted === 0
        ? []
        : [drafted === 1 ? "1 borrador en Gmail" : `${drafted} borradores en Gmail`]),
    ].join(", ") + ".",
  selectCustomer: "Seleccione una fila de la lista de facturas y vuelva a elegir esta orden.",
  nothingOpen: (customer: string) => `${customer} no tiene nada pendiente.`,
  statementHow: (customer: string) => `Estado de cuenta de ${customer}. ¿Qué hacemos?`,
  statementChoices: [
    "Enviarlo por correo al cliente",
    "Dejarlo como borrador en Gmail",
    "Guardarlo en este ordenador",
  ],
  badChoice: "Escriba 1, 2 o 3.",
  saveInstead: "¿Quiere guardarlo en este ordenador?",
  statementReady: "El estado de cuenta está listo:",
  stopUntil:
    "¿Hasta qué día se detiene todo? Escriba la fecha, por ejemplo 31/12/2026, o deje el campo vacío para reanudar los envíos.",
  badDay: (text: string) => `«${text}» no es una fecha: escríbala así, 31/12/2026.`,
  stopped: (day: string) => `Todo está detenido hasta el ${day}, ese día incluido.`,
  resumed: "Los envíos siguen su curso.",
  notStopped: "No había nada detenido: los envíos siguen su curso.",
  nothingUnknown: "No hay ningún correo dudoso.",
  didItLeave: (customer: string, to: string, day: string) =>
    `Compruebe en los enviados de Gmail: ¿salió el correo a ${customer} (${to}) del ${day}?`,
  settledByHand: "Anotado: lo que salió cuenta como enviado y lo demás se vuelve a planear.",
  remove:
    "¿Quitar de este libro el disparador, los colores, las columnas propias y las etiquetas? Sus celdas quedan como estaban.",
  removeTabs:
    "¿Borrar también las pestañas propias, con acuerdos, pagos, plantillas y actividad? No se puede deshacer.",
  removed:
    "Quitado. El registro de lo enviado se conserva, para no repetir ningún correo si vuelve a poner Cóbralo en marcha.",
  yes: "sí",
  no: "no",
  diagnosisVersion: "Versión",
  diagnosisAccount: "Cuenta",
  diagnosisSender: "Cuenta que envía",
  diagnosisTrigger: "Disparador cada hora",
  diagnosisMailbox: "Gmail",
  diagnosisConfirmed: "Lista confirmada",
  diagnosisStopped: "Detenido hasta",
  diagnosisUnderWay: "Correos en curso",
  diagnosisWaiting: "Borradores en espera",
  diagnosisStored: "Registro",
  diagnosisNobody: "nadie",
};

/** Every text of the menu's dialogs, by key. */
export type DialogWords = typeof spanishDialogs;
