/** Where something was found: `Facturas!H17`, a column, a tab or a setting's name. */
export type Place = string;

/**
 * Something the reader noticed and a person should know. `code` names the sentence in the wording;
 * `values` fill it. A finding never stops the rest of the work.
 */
export type Finding = {
  readonly code: string;
  readonly place: Place;
  readonly values: { readonly [name: string]: string };
};

/** A row that could not be read as an invoice; it is in no figure, and the rest goes on. */
export type RejectedRow = {
  /** Sheet row, from 1. */
  readonly row: number;
  /** Column letter, or null when the row as a whole is the trouble. */
  readonly column: string | null;
  readonly value: string;
  readonly finding: Finding;
};

/** A doubt that only the owner can settle; asked once, remembered with the workbook. */
export type Question = {
  /** `invoiceSheet`, `headerRow`, `column:<key>`, `dateOrder:<column>`, `decimalMark:<column>`, `status:<word>`, `terms:<text>`, `currency` or `defaultTerms`. */
  readonly id: string;
  readonly column: string | null;
  readonly choices: readonly string[];
  /** Text of a cell that shows the doubt. */
  readonly example: string;
};

/** What the owner answered, by question id. */
export type Answers = { readonly [questionId: string]: string };
