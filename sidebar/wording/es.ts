/** The panel's own words in Spanish; the English catalogue has the same keys. */
export const es = {
  loading: "Leyendo la hoja…",
  working: "Un momento…",
  failed: (detail: string) => `No se ha podido leer la hoja: ${detail}`,
  severalAccounts:
    "Google no reconoce la cuenta. Si tiene varias cuentas abiertas en este navegador, use un perfil con una sola y vuelva a abrir el panel; el menú sigue funcionando.",
  retry: "Volver a intentarlo",
  today: "Hoy",
  noSheet:
    "Ninguna pestaña de este libro parece una lista de facturas. Abra la suya y pulse Actualizar.",
  owed: "Le deben",
  overdue: "Vencido",
  nothingOwed: "Nadie le debe nada. Buen trabajo.",
  contacts: "Qué se enviaría",
  nothingToSend: "Hoy no toca escribir a nadie.",
  refresh: "Actualizar la hoja",
  send: (count: number) =>
    count === 1 ? "Enviar 1 recordatorio" : `Enviar ${count} recordatorios`,
  confirmFirst: (count: number) =>
    count === 1
      ? "Confirmar la lista y enviar 1 recordatorio"
      : `Confirmar la lista y enviar ${count} recordatorios`,
  warnings: "Conviene revisar",
};

/** Every text of the panel, by key. */
export type Wording = typeof es;
