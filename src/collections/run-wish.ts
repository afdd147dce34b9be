/** What the person wants who set a run going. */
export type RunWish = {
  /** A yes to the stages that ask. */
  readonly isApproved: boolean;
  /** Mails leave, or each of them is left as a draft for its owner. */
  readonly as: "mail" | "drafts";
};

/** What a run does by itself. */
export const noWish: RunWish = { isApproved: false, as: "mail" };
