/** A column's header and, where a reader may wonder, what to write under it. */
export type ColumnText = { readonly header: string; readonly hint?: string };

const separator = ": ";

/** Reads `Trato: usted o tú; vacío: usted.` as the header Trato and its hint; the first colon parts them. */
export function columnText(written: string): ColumnText {
  const end = written.indexOf(separator);
  if (end < 0) return { header: written };
  return { header: written.slice(0, end), hint: written.slice(end + separator.length) };
}
