import type { Language } from "../receivables/customer.ts";
import type { AskedQuestion } from "./sidebar-api-today.ts";

/** A column of the invoice sheet as it was recognised. */
export type FoundColumn = {
  readonly key: string;
  readonly label: string;
  /** Letters of the column or columns, such as `C` or `A + B`. */
  readonly letters: string;
  readonly header: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** `sure` from 0.9, `likely` from 0.7, else `doubtful`. */
  readonly trust: "sure" | "likely" | "doubtful";
  /** Up to three cells as they stand in the sheet. */
  readonly examples: readonly string[];
};

/** A question that was answered; it can be taken back. */
export type AnsweredQuestion = {
  readonly id: string;
  readonly text: string;
  readonly answer: string;
};

/** A collection plan the owner may choose, its stages in words. */
export type PlanView = {
  readonly name: string;
  readonly label: string;
  readonly stages: readonly string[];
  readonly isChosen: boolean;
};

/** A setting the owner may change. */
export type SettingField = {
  readonly name: string;
  readonly group: "identity" | "statement" | "terms" | "schedule" | "limits";
  readonly label: string;
  readonly help: string;
  /** `picture` takes a data URI of a PNG or JPEG, `colour` `#rrggbb`. */
  readonly kind: "text" | "longText" | "choice" | "colour" | "picture";
  /** As it is typed; empty when it is not set. */
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
};

/** Everything that the setup view shows. */
export type SetupView = {
  readonly language: Language;
  readonly sheet: string | null;
  readonly otherSheets: readonly string[];
  readonly isSetUp: boolean;
  readonly columns: readonly FoundColumn[];
  readonly questions: readonly AskedQuestion[];
  readonly answered: readonly AnsweredQuestion[];
  readonly plans: readonly PlanView[];
  readonly sender: {
    /** Account that sends for this workbook; null when none does yet. */
    readonly account: string | null;
    readonly isThisAccount: boolean;
    readonly sentence: string;
  };
  readonly schedule: { readonly isOn: boolean; readonly sentence: string };
  readonly settings: readonly SettingField[];
  /** What this edition cannot do and why, a sentence each. */
  readonly limits: readonly string[];
  readonly version: string;
};
