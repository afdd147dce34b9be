/**
 * What the usual scripts do, in two ways: a call for each cell and each mark, and one reading with the marks
 * written at the end. Both take a row's mail as sent when its cell "Enviado" says so.
 */
export const usualScripts = {
  "usual script, cell by cell": `
function remind() {
  const sheet = SpreadsheetApp.getActive().getSheetByName("Facturas");
  const last = sheet.getLastRow();
  for (let row = 2; row <= last; row++) {
    const number = sheet.getRange(row, 1).getValue();
    const customer = sheet.getRange(row, 3).getValue();
    const address = sheet.getRange(row, 4).getValue();
    const total = sheet.getRange(row, 5).getValue();
    const dueOn = sheet.getRange(row, 6).getValue();
    const status = sheet.getRange(row, 7).getValue();
    const mark = sheet.getRange(row, 8).getValue();
    if (status !== "Pendiente" || mark !== "" || dueOn >= new Date()) continue;
    const text = "Estimado " + customer + ": la factura " + number + " por " + total + " está vencida.";
    MailApp.sendEmail(address, "Factura " + number + " vencida", text);
    sheet.getRange(row, 8).setValue("Enviado");
  }
}`,
  "usual script, marks at the end": `
function remind() {
  const sheet = SpreadsheetApp.getActive().getSheetByName("Facturas");
  const rows = sheet.getRange(2, 1, sheet.getLastRow() - 1, 8).getValues();
  const marks = rows.map(function (row) {
    if (row[6] !== "Pendiente" || row[7] !== "" || row[5] >= new Date()) return [row[7]];
    const text = "Estimado " + row[2] + ": la factura " + row[0] + " por " + row[4] + " está vencida.";
    MailApp.sendEmail(row[3], "Factura " + row[0] + " vencida", text);
    return ["Enviado"];
  });
  sheet.getRange(2, 8, marks.length, 1).setValues(marks);
}`,
} as const;
