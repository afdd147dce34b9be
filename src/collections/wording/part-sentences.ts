import type { Language } from "../../receivables/customer.ts";

/** A file of the script cannot be loaded: it was not copied, not whole, or is from another version. */
export const unloadableSentence: {
  readonly [language in Language]: (fileName: string, detail: string) => string;
} = {
  es: (fileName, detail) =>
    `A Cóbralo le falta el archivo «${fileName}», o está dañado o es de otra versión: vuelva a copiar todos los archivos en el proyecto (${detail}).`,
  en: (fileName, detail) =>
    `Cóbralo's file "${fileName}" is missing, damaged or of another version: copy all its files into the project again (${detail}).`,
};

/** A sheet of the workbook was deleted while it was being worked on. */
export const sheetGoneSentence: { readonly [language in Language]: string } = {
  es: "Se ha borrado una hoja mientras Cóbralo trabajaba con ella: vuelva a intentarlo.",
  en: "A sheet was deleted while Cóbralo was working with it: try again.",
};
