import type { StatementResult } from "../../src/collections/sidebar-api.ts";
import type { ReadyFile } from "../use-commands.ts";

/** Makes a file of this page out of the PDF that came as text. */
export function readyPdf({ fileName, base64 }: NonNullable<StatementResult["pdf"]>): ReadyFile {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const pdf = new Blob([bytes], { type: "application/pdf" });
  return { fileName, address: URL.createObjectURL(pdf) };
}

/** Saves a file as a click on its link would. */
export function saveFile({ fileName, address }: ReadyFile): void {
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
}
