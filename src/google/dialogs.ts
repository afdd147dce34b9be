import type { Dialogs } from "../collections/ports.ts";
import { escapeHtml } from "../letters/escaped.ts";

/** Opens the panel beside the sheet. */
export function showPanel(): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Cóbralo");
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Google's own dialogs. */
export const sheetDialogs: Dialogs = {
  message(title, text) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, text, ui.ButtonSet.OK);
  },
  yesNo(title, question) {
    const ui = SpreadsheetApp.getUi();
    return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
  },
  text(title, question) {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
    return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : null;
  },
  file(title, hint, fileName, pdfBase64) {
    const page = HtmlService.createHtmlOutput(downloadPage(hint, fileName, pdfBase64));
    SpreadsheetApp.getUi().showModalDialog(page.setWidth(380).setHeight(120), title);
  },
};

function downloadPage(hint: string, fileName: string, pdfBase64: string): string {
  const name = escapeHtml(fileName);
  const link = `<a download="${name}" href="data:application/pdf;base64,${pdfBase64}">${name}</a>`;
  return `<p style="font:13px/1.5 Arial,sans-serif">${escapeHtml(hint)}<br>${link}</p>`;
}
