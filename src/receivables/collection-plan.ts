declare const stageIdBrand: unique symbol;

/** Name of a stage within its plan: `notice`, `due`, `reminder1`, `call1`, `final`, `repeat`, or the owner's own. */
export type StageId = string & { readonly [stageIdBrand]: "StageId" };

/**
 * How a stage's contact leaves: by itself, as a draft the owner sends, or after the owner's yes.
 */
export type StageMode = "automatic" | "draft" | "ask";

/** One rung of the ladder of contacts before and after the due date. */
export type Stage = {
  readonly id: StageId;
  /** Days from the anchor on which it falls due; negative is before. */
  readonly days: number;
  readonly from: "dueDate" | "issueDate";
  readonly channel: "email" | "call";
  readonly mode: StageMode;
  /** Id of the template in Plantillas. */
  readonly template: string;
  /** Starts a mail thread of its own. */
  readonly newThread: boolean;
  /** Comes again every so many days once it has been completed; null is once. */
  readonly repeatEveryDays: number | null;
  /** How often at the most, the first time included. */
  readonly maximum: number;
  /** Days to pay that its text gives; the next stage waits until they have passed. Absent: none. */
  readonly deadlineDays?: number;
};

/** A named ladder of stages, ordered by day. */
export type CollectionPlan = { readonly name: string; readonly stages: readonly Stage[] };

/** Fewest days between two contacts, and most mails in any seven days, of one customer. */
export type ContactLimits = {
  readonly minimumGapDays: number;
  readonly mailToCallGapDays: number;
  readonly mailsInSevenDays: number;
};
