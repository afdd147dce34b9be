import type { AgreementKind } from "../../receivables/agreement.ts";
import type { StageMode } from "../../receivables/collection-plan.ts";
import type { Language } from "../../receivables/customer.ts";
import type { InvoiceStatus } from "../../receivables/invoice.ts";
import type { ActivityKind, ActivityOutcome } from "../activity.ts";
import type { OwnColumnKey } from "../columns.ts";
import type { TabColumnKey, TabKey } from "../tab-schema.ts";

/** An own tab as people see it. */
export type TabWords<T extends TabKey> = {
  readonly name: string;
  /** The header and, where a reader may wonder, after a colon what to write under it. */
  readonly columns: { readonly [key in TabColumnKey<T>]: string };
};

/** State of an agreement; every one but `open` ends it. */
export type AgreementState = "open" | "kept" | "broken" | "resolved" | "cancelled" | "closed";

/** Words with a fixed meaning that stand in cells of the own tabs and own columns. */
export type Vocabulary = {
  readonly flag: { readonly [word in "yes" | "no"]: string };
  readonly language: { readonly [word in Language]: string };
  readonly treatment: { readonly [word in "usted" | "tu"]: string };
  readonly anchor: { readonly [word in "dueDate" | "issueDate"]: string };
  readonly channel: { readonly [word in "email" | "call"]: string };
  readonly mode: { readonly [word in StageMode]: string };
  readonly agreementKind: { readonly [word in AgreementKind]: string };
  readonly agreementState: { readonly [word in AgreementState]: string };
  readonly activityKind: { readonly [word in ActivityKind]: string };
  readonly outcome: { readonly [word in ActivityOutcome]: string };
  /** Names of the shipped collection plans; other plans keep the name their owner gave them. */
  readonly plan: { readonly [word in "suave" | "normal" | "intensivo"]: string };
  readonly status: { readonly [word in InvoiceStatus]: string };
};

/** Everything that one language needs to name what is ours in the workbook. */
export type WorkbookWords = {
  readonly tabs: { readonly [T in TabKey]: TabWords<T> };
  readonly ownColumns: { readonly [key in OwnColumnKey]: string };
  /** Note on the headers of own columns that a refresh fills. */
  readonly filledNote: (day: string) => string;
  readonly typedNotes: { readonly [key in "pausedUntil" | "promisedFor"]: string };
  readonly vocabulary: Vocabulary;
  /** Name of a shipped stage or template; `count` is its number, empty without one. */
  readonly occasions: { readonly [name in OccasionName]: string };
};

/** What shipped stages and templates are called before their number (`reminder2`). */
export type OccasionName =
  "notice" | "due" | "reminder" | "call" | "final" | "repeat" | "statement" | "confirmation";
