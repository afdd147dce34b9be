import { countWith } from "./counts.ts";
import { spanishCustomer } from "./es-customer.ts";
import { spanishSetup } from "./es-setup.ts";
import { spanishToday } from "./es-today.ts";

const number = countWith(".");

/** The panel's own words in Spanish; the English catalogue has the same keys. */
export const es = {
  views: "Vistas del panel",
  tabs: { today: "Hoy", customer: "Cliente", setup: "Ajustes" },
  number,
  loading: "Leyendo la hoja…",
  working: "Un momento…",
  notRead: "No se ha podido leer la hoja",
  stale: "Lo que ve puede haber cambiado: no se ha podido volver a leer la hoja.",
  retry: "Volver a intentarlo",
  lookAgain: "Ver cómo ha quedado",
  maybeDone: "Puede que la orden sí se haya cumplido: compruébelo antes de repetirla.",
  undo: "Deshacer",
  close: "Cerrar",
  cancel: "Cancelar",
  saveFile: (fileName: string) => `Guardar ${fileName}`,
  seeOthers: (count: number) => (count === 1 ? "Ver 1 más" : `Ver los otros ${number(count)}`),
  andOthers: (count: number) =>
    count === 1
      ? "Y 1 más, que el panel no muestra."
      : `Y ${number(count)} más, que el panel no muestra.`,
  failures: {
    accounts:
      "Google no reconoce la cuenta. Suele ocurrir con varias cuentas abiertas en el mismo navegador: abra este libro en un perfil de Chrome con una sola cuenta, o en una ventana de incógnito. El menú Cóbralo funciona mientras tanto.",
    permission:
      "Falta un permiso de Google. Elija cualquier orden del menú Cóbralo, acepte lo que Google pregunte y vuelva a intentarlo.",
    offline: "No hay conexión con Google. Compruebe la red y vuelva a intentarlo.",
    slow: "Google ha tardado demasiado en responder. Espere un minuto y vuelva a intentarlo.",
    crowded:
      "Google atiende ahora demasiadas peticiones de este libro. Espere un minuto y vuelva a intentarlo.",
    outdated:
      "El panel no es de la misma versión que el libro. Ciérrelo y ábralo de nuevo con el menú Cóbralo.",
    broken:
      "Google no ha respondido como debía. Vuelva a intentarlo; si se repite y tiene varias cuentas abiertas en el navegador, abra el libro en un perfil con una sola, o use el menú Cóbralo.",
  },
  ...spanishToday,
  ...spanishCustomer,
  ...spanishSetup,
};

/** Every text of the panel, by key. */
export type Wording = typeof es;
