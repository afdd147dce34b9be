import type { StatusWords } from "./status-word-lists.ts";

/** English status words. */
export const englishStatusWords: StatusWords = {
  negations: "not un non never",
  intoPartial: "partial* part partly",
  ask: {},
  paidAlone: "payment",
  classes: {
    paid: "paid settled cleared closed received collected complete completed payment_received paid_in_full fully_paid reconciled",
    partial: "partial partially partial_payment part_paid deposit_paid partially_paid",
    unpaid:
      "unpaid due outstanding pending open owing awaiting awaiting_payment not_paid payable uncollected unsettled active current payment_pending not_due in_process in_progress",
    overdue: "overdue late past_due delinquent in_arrears arrears",
    draft:
      "draft* proforma pro_forma quote estimate unsent to_be_sent not_sent not_issued preparing",
    sent: "sent issued viewed posted emailed approved authorised authorized submitted delivered opened accepted saved invoiced printed",
    cancelled: "cancel cancelled canceled void voided annulled deleted reversed credited",
    disputed: "dispute* on_hold hold blocked in_dispute rejected contested query queried in_review",
    uncollectible: "uncollectible uncollectable bad_debt written_off write_off writeoff doubtful",
    refunded: "refund* charged_back chargeback",
  },
};
