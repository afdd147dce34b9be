import type { EnumConstant } from "../execution/service-enum.ts";

type S = {
  Range: GoogleAppsScript.Spreadsheet.Range;
  Sheet: GoogleAppsScript.Spreadsheet.Sheet;
  Spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  Metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
  Finder: GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
  Location: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
  Rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
  RuleBuilder: GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
  Condition: GoogleAppsScript.Spreadsheet.BooleanCondition;
  Gradient: GoogleAppsScript.Spreadsheet.GradientCondition;
};

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/**
 * Google's enums are sets of constants, which TypeScript takes for numbers. Only a plain number
 * passes for two different enums at once.
 */
type Scalar<T> = T extends GoogleAppsScript.Spreadsheet.BorderStyle
  ? T extends GoogleAppsScript.Spreadsheet.Dimension
    ? number
    : EnumConstant
  : EnumConstant;

/** Each of Google's classes and what the host shows of it. */
type Faces = [
  [S["Range"], GoogleRange],
  [S["Sheet"], GoogleSheet],
  [S["Spreadsheet"], GoogleSpreadsheet],
  [S["Metadata"], GoogleMetadata],
  [S["Finder"], GoogleMetadataFinder],
  [S["Location"], GoogleMetadataLocation],
  [S["Rule"], GoogleRule],
  [S["RuleBuilder"], GoogleRuleBuilder],
  [S["Condition"], GoogleCondition],
  [S["Gradient"], object],
];

type FaceOf<T, List extends readonly unknown[]> = List extends [
  [infer Google, infer Face],
  ...infer Rest,
]
  ? Same<T, Google> extends true
    ? Face
    : FaceOf<T, Rest>
  : T;

/** Google's class as the host shows it: what the host lacks is not there. */
type Shown<T> = T extends null | undefined | string | boolean
  ? T
  : T extends number
    ? Scalar<T>
    : T extends readonly (infer Item)[]
      ? Shown<Item>[]
      : FaceOf<T, Faces>;

/** One method whose parameters may be wider than Google's and whose answers are the host's own. */
type Method<F> = F extends (...given: never[]) => infer Answer
  ? (...given: never[]) => Shown<Answer>
  : F;

/** Some methods of one of Google's classes; naming one that Google lacks does not compile. */
type Narrow<T, K extends keyof T> = { [P in K]: Method<T[P]> };

export type GoogleRange = Narrow<
  S["Range"],
  | "addDeveloperMetadata"
  | "clearContent"
  | "getA1Notation"
  | "getCell"
  | "getColumn"
  | "getDeveloperMetadata"
  | "getDisplayValue"
  | "getDisplayValues"
  | "getFormula"
  | "getFormulas"
  | "getLastColumn"
  | "getLastRow"
  | "getNote"
  | "getNotes"
  | "getNumColumns"
  | "getNumRows"
  | "getNumberFormat"
  | "getNumberFormats"
  | "getRow"
  | "getSheet"
  | "getValue"
  | "getValues"
  | "isBlank"
  | "offset"
  | "setBackground"
  | "setFontColor"
  | "setFontWeight"
  | "setHorizontalAlignment"
  | "setNote"
  | "setNotes"
  | "setNumberFormat"
  | "setNumberFormats"
  | "setValue"
  | "setValues"
  | "setVerticalAlignment"
  | "setWrap"
  | "setWrapStrategy"
  | "sort"
>;

export type GoogleSheet = Narrow<
  S["Sheet"],
  | "addDeveloperMetadata"
  | "appendRow"
  | "autoResizeColumns"
  | "createDeveloperMetadataFinder"
  | "deleteColumn"
  | "deleteColumns"
  | "deleteRow"
  | "deleteRows"
  | "getConditionalFormatRules"
  | "getDataRange"
  | "getDeveloperMetadata"
  | "getFrozenRows"
  | "getIndex"
  | "getLastColumn"
  | "getLastRow"
  | "getMaxColumns"
  | "getMaxRows"
  | "getName"
  | "getParent"
  | "getRange"
  | "getSheetId"
  | "getType"
  | "hideSheet"
  | "insertColumnAfter"
  | "insertColumnsAfter"
  | "insertRowAfter"
  | "insertRowsAfter"
  | "isSheetHidden"
  | "setColumnWidth"
  | "setConditionalFormatRules"
  | "setFrozenRows"
  | "setName"
  | "showSheet"
>;

export type GoogleSpreadsheet = Narrow<
  S["Spreadsheet"],
  | "addDeveloperMetadata"
  | "createDeveloperMetadataFinder"
  | "deleteSheet"
  | "getActiveCell"
  | "getActiveRange"
  | "getActiveSheet"
  | "getDeveloperMetadata"
  | "getId"
  | "getName"
  | "getNumSheets"
  | "getSheetById"
  | "getSheetByName"
  | "getSheets"
  | "getSpreadsheetLocale"
  | "getSpreadsheetTimeZone"
  | "getUrl"
  | "insertSheet"
  | "setActiveRange"
  | "setActiveSheet"
  | "toast"
>;

export type GoogleMetadata = Narrow<
  S["Metadata"],
  | "getId"
  | "getKey"
  | "getLocation"
  | "getValue"
  | "getVisibility"
  | "remove"
  | "setKey"
  | "setValue"
  | "setVisibility"
>;

export type GoogleMetadataFinder = Narrow<
  S["Finder"],
  "find" | "withId" | "withKey" | "withLocationType" | "withValue" | "withVisibility"
>;

export type GoogleMetadataLocation = Narrow<
  S["Location"],
  "getColumn" | "getLocationType" | "getRow" | "getSheet" | "getSpreadsheet"
>;

export type GoogleRule = Narrow<
  S["Rule"],
  "copy" | "getBooleanCondition" | "getGradientCondition" | "getRanges"
>;

export type GoogleRuleBuilder = Narrow<
  S["RuleBuilder"],
  | "build"
  | "copy"
  | "getBooleanCondition"
  | "getRanges"
  | "setBackground"
  | "setBold"
  | "setFontColor"
  | "setRanges"
  | "whenFormulaSatisfied"
>;

export type GoogleCondition = Narrow<
  S["Condition"],
  "getBackground" | "getBold" | "getCriteriaType" | "getCriteriaValues" | "getFontColor"
>;

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** Some answers are null without a document, which Google's types do not say. */
export type GoogleSpreadsheetApp = Narrow<
  App,
  "flush" | "getActiveSheet" | "newConditionalFormatRule"
> & {
  readonly [method in keyof Pick<App, "getActiveRange">]: () => GoogleRange | null;
} & {
  readonly [
    method in keyof Pick<App, "getActive" | "getActiveSpreadsheet">
  ]: () => GoogleSpreadsheet | null;
};
