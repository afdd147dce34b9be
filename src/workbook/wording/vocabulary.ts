import type { AgreementKind } from "../../receivables/agreement.ts";
import type { StageMode } from "../../receivables/collection-plan.ts";
import type { Language } from "../../receivables/customer.ts";
import type { InvoiceStatus } from "../../receivables/invoice.ts";
import type { ActivityKind, ActivityOutcome } from "../activity.ts";

/** State of an agreement; every one but `open` ends it. */
type AgreementState = "open" | "kept" | "broken" | "resolved" | "cancelled" | "closed";

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
