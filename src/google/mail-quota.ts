import type { Quota } from "../collections/ports.ts";

/** What Google lets this account still write to today; it counts recipients, not mails. */
export const mailQuota: Quota = {
  remainingRecipients: () => MailApp.getRemainingDailyQuota(),
};
