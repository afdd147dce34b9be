/**
 * A script small enough to read, with the entry points that `npm run local` calls: a row of the
 * first sheet is a customer's name and address; each gets one mail, and one statement.
 */
export const smallBundle = `
var rows_ = function () {
  var values = SpreadsheetApp.getActive().getSheets()[0].getDataRange().getValues();
  return values.slice(1).filter(function (row) { return row[0] !== ""; });
};
var store_ = function () { return PropertiesService.getDocumentProperties(); };
function apiSetUp(text) {
  var options = JSON.parse(text);
  if (options.answers.impossible) return JSON.stringify({ unusable: "Answer impossible is not possible." });
  store_().setProperty("setUps", String(Number(store_().getProperty("setUps") || "0") + 1));
  ScriptApp.newTrigger("onHourlyTrigger").timeBased().everyHours(1).create();
  return JSON.stringify({ warnings: [{ code: "prepared", cell: null, message: "Prepared." }] });
}
function apiInspect() { return JSON.stringify({ columns: { customer: "A", email: "B" } }); }
function apiRefresh() {
  var sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange(1, 2).setNote("Seen");
  return JSON.stringify({ refreshed: true });
}
function onHourlyTrigger(event) {
  var sent = JSON.parse(store_().getProperty("sent") || "[]");
  var contacts = rows_().map(function (row) {
    if (sent.indexOf(row[0]) >= 0) return { customer: row[0], outcome: "skipped" };
    var head = "To: " + row[1] + "\\r\\nSubject: Hola\\r\\nX-Key: " + row[0] + "\\r\\n\\r\\nTexto";
    var raw = Utilities.base64EncodeWebSafe(head, Utilities.Charset.UTF_8);
    var draft = Gmail.Users.Drafts.create({ message: { raw: raw } }, "me");
    Gmail.Users.Drafts.send({ id: draft.id }, "me");
    sent.push(row[0]);
    store_().setProperty("sent", JSON.stringify(sent));
    return { customer: row[0], to: [row[1]], outcome: "sent" };
  });
  return JSON.stringify({ contacts: contacts, firedAt: [event.hour, event.minute], now: Date.now() });
}
function apiStatementPages(from) {
  var rows = rows_();
  var statements = rows.slice(from, from + 1).map(function (row) {
    var pdf = Utilities.newBlob("<h1>" + row[0] + "</h1>", "text/html", row[0]).getAs("application/pdf");
    return { customer: row[0], fileName: pdf.getName(), base64: Utilities.base64Encode(pdf.getBytes()), totals: { EUR: "1.00" } };
  });
  return JSON.stringify({ statements: statements, next: from + 1 < rows.length ? from + 1 : null });
}
function apiReport() {
  return JSON.stringify({ asOf: "x", setUps: store_().getProperty("setUps"), sent: store_().getProperty("sent") });
}
`;

/** Scopes and services of the own-copy edition. */
export const ownManifest = JSON.stringify({
  timeZone: "Europe/Madrid",
  dependencies: {
    enabledAdvancedServices: [{ userSymbol: "Gmail", serviceId: "gmail", version: "v1" }],
  },
  oauthScopes: [
    "spreadsheets.currentonly",
    "script.container.ui",
    "script.scriptapp",
    "script.send_mail",
    "userinfo.email",
    "gmail.compose",
    "gmail.metadata",
  ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
});
