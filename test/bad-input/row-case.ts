import { healthy, type Row } from "./invoice-rows.ts";
import type { Spoken } from "./scene.ts";

/** What a reader is told about one bad row; `{row}` and `{row+1}` stand for where it lies. */
type Told = Readonly<Record<Spoken, readonly string[]>>;

/** A bad row (or two) of the invoice sheet, and everything that is said about it. */
export type RowCase = {
  readonly name: string;
  readonly rows: (language: Spoken) => readonly Row[];
  readonly told: Told;
  /** Whether its customer is mailed all the same. */
  readonly isChased: boolean;
  /** What it owes in the report, row by row; null where it is in no figure. */
  readonly open: readonly (string | null)[];
};

/** An invoice in order but for what is changed. */
export const bad = (customer: string, change: Row): Row => ({
  ...healthy("X-1", customer),
  ...change,
});

/** A case of a single row. */
export const one = (customer: string, change: Row) => (): readonly Row[] => [bad(customer, change)];
