import type { Language } from "../receivables/customer.ts";

/** One line of the menu; `entryPoint` names a top-level function of the script. */
export type MenuItem = {
  readonly entryPoint: string;
  readonly label: { readonly [language in Language]: string };
};

/** The menu in groups, most used first; a line is drawn between groups. */
export const menu: readonly (readonly MenuItem[])[] = [
  [
    { entryPoint: "menuOpenPanel", label: { es: "Abrir el panel", en: "Open the panel" } },
    { entryPoint: "menuRefresh", label: { es: "Actualizar la hoja", en: "Update the sheet" } },
    {
      entryPoint: "menuPreview",
      label: { es: "Ver qué se enviaría", en: "Preview what would be sent" },
    },
    { entryPoint: "menuSendNow", label: { es: "Enviar ahora…", en: "Send now…" } },
    {
      entryPoint: "menuLeaveDrafts",
      label: { es: "Dejar como borradores…", en: "Leave as drafts…" },
    },
    {
      entryPoint: "menuStatement",
      label: { es: "Hacer el estado de cuenta…", en: "Make the statement…" },
    },
  ],
  [
    { entryPoint: "menuSetUp", label: { es: "Poner en marcha…", en: "Set up…" } },
    {
      entryPoint: "menuSettle",
      label: { es: "Aclarar correos dudosos…", en: "Settle doubtful emails…" },
    },
    { entryPoint: "menuStop", label: { es: "Detener todo…", en: "Stop everything…" } },
    { entryPoint: "menuResume", label: { es: "Reanudar los envíos", en: "Resume sending" } },
    { entryPoint: "menuDiagnose", label: { es: "Ver el diagnóstico", en: "Show diagnostics" } },
    {
      entryPoint: "menuRemove",
      label: { es: "Quitar de este libro…", en: "Remove from this workbook…" },
    },
  ],
];
