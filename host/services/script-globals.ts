import type { Context } from "node:vm";
import type { Execution } from "../execution/execution.ts";
import { gmail } from "../mail/gmail.ts";
import { mailApp } from "../mail/mail-app.ts";
import {
  spreadsheetServices,
  type SpreadsheetServices,
} from "../spreadsheet/spreadsheet-services.ts";
import { emptyWorkbook } from "../spreadsheet/workbook-model.ts";
import { htmlService } from "./html-service.ts";
import { lockService } from "./lock-service.ts";
import { propertiesService } from "./properties-service.ts";
import { scriptApp } from "./script-app.ts";
import { scriptConsole, scriptLogger } from "./script-log.ts";
import { session } from "./session.ts";
import { userInterface } from "./ui.ts";
import { utilities } from "./utilities.ts";

/** Sheet writes of an execution that the document does not show yet. */
export type PendingWrites = { flush(): void; drop(): void };

const spreadsheet = (execution: Execution): SpreadsheetServices => {
  const { project, meter, realm, authority } = execution;
  const model = project.workbook ?? emptyWorkbook({});
  return spreadsheetServices(model, meter, realm, {
    scriptId: project.scriptId,
    documentPresent: project.workbook !== null,
    now: () => project.clock.now(),
    allow: (method) => authority.requireDocument(method),
    getUi: () => userInterface(execution),
    toast: (text, title) => project.ui.shown.push({ kind: "toast", title, text }),
  });
};

/** Puts Google's services, and nothing else, into an execution's global scope. */
export const installServices = (context: Context, execution: Execution): PendingWrites => {
  const sheets = spreadsheet(execution);
  const services: Record<string, object> = {
    SpreadsheetApp: sheets.SpreadsheetApp,
    PropertiesService: propertiesService(execution),
    LockService: lockService(execution),
    ScriptApp: scriptApp(execution),
    Session: session(execution),
    Utilities: utilities(execution),
    HtmlService: htmlService(execution),
    MailApp: mailApp(execution),
    Logger: scriptLogger(execution),
    console: scriptConsole(execution),
  };
  if (execution.project.manifest.advancedServices.includes("Gmail"))
    services["Gmail"] = gmail(execution);
  for (const [name, value] of Object.entries(services))
    Object.defineProperty(context, name, { value, writable: true, configurable: true });
  return { flush: () => sheets.flushPending(), drop: () => sheets.dropUnflushed() };
};
