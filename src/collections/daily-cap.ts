/** What is known of the sending account's quota on the plan's day, in recipients. */
export type QuotaState = {
  /** Left at the day's first firing. */
  readonly atFirstFiring: number;
  /** Recipients written to by us since that firing. */
  readonly sentSinceFirstFiring: number;
  /** Recipients written to by us in the last 24 hours, that day's included. */
  readonly sentInLastDay: number;
  /** What the account says is left now. */
  readonly remaining: number;
};

/** Share of the day's quota that stays free for the owner's own mail: 10 %, rounded down. */
export function reservedRecipients(quota: number): number {
  return Math.floor(quota / 10);
}

/**
 * How many recipients may still be written to: the quota of the day's first firing less the reserve, less
 * what we have sent since then and in the last 24 hours, and never more than the account has left.
 */
export function recipientsLeft(quota: QuotaState): number {
  const cap = quota.atFirstFiring - reservedRecipients(quota.atFirstFiring);
  const used = Math.max(quota.sentSinceFirstFiring, quota.sentInLastDay);
  return Math.max(0, Math.min(cap - used, quota.remaining));
}
