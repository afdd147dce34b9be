import { serviceEnum } from "../execution/service-enum.ts";

/** Enums of ScriptApp; trigger objects answer them too. */
export const authModes = serviceEnum(["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);
export const authorizationStatus = serviceEnum(["REQUIRED", "NOT_REQUIRED"]);
export const eventTypes = serviceEnum([
  "CLOCK",
  "ON_OPEN",
  "ON_EDIT",
  "ON_FORM_SUBMIT",
  "ON_CHANGE",
]);
export const triggerSources = serviceEnum([
  "SPREADSHEETS",
  "CLOCK",
  "FORMS",
  "DOCUMENTS",
  "CALENDAR",
]);
