import type { Edit, Tag } from "../workbook/edit.ts";
import type { Account, Workbook } from "./ports.ts";

/** Who sends for a workbook, as its tag says; every script that opens the workbook sees it. */
export type SenderClaim = {
  readonly account: string;
  readonly scriptId: string;
  readonly edition: "own" | "marketplace";
  readonly claimedAtMs: number;
  readonly heartbeatMs: number;
};

/** Key of the tag. */
export const claimTagKey = "cobralo.sender";

/** A claim lapses this long after its last heartbeat. */
export const claimLapsesMs = 48 * 3_600_000;

/** A heartbeat older than this is renewed. */
export const heartbeatMs = 12 * 3_600_000;

/** The account and script that ask. */
export type Claimant = Account & { readonly edition: SenderClaim["edition"] };

/**
 * The claim that holds: of those with a heartbeat in the last 48 hours the one made first, so that two scripts which
 * claim at the same moment agree. Null when nobody sends.
 */
export function liveClaim(tags: readonly Tag[], nowMs: number): SenderClaim | null {
  const live = claimsIn(tags).filter((claim) => nowMs - claim.heartbeatMs < claimLapsesMs);
  const [first = null] = live.sort(
    (one, other) =>
      one.claimedAtMs - other.claimedAtMs ||
      compare(one.scriptId + one.account, other.scriptId + other.account),
  );
  return first;
}

/** Whether the claim is this script's in this account's hands. */
export function isOwnClaim(claim: SenderClaim, me: Account): boolean {
  return claim.account === me.email && claim.scriptId === me.scriptId;
}

/** Edits that make this account the sender, whoever was: a person's click, or after a claim has lapsed. */
export function claimEdits(tags: readonly Tag[], me: Claimant, nowMs: number): readonly Edit[] {
  return [...releaseAll(tags), { kind: "tag", tag: newClaimTag(me, nowMs, nowMs) }];
}

/** Edits that give up this account's claim and leave another's. */
export function releaseEdits(tags: readonly Tag[], me: Account): readonly Edit[] {
  return releaseAll(tags.filter((tag) => isTagOf(tag, me)));
}

/**
 * Edits that renew our heartbeat when it is older than 12 hours; none otherwise.
 *
 * @param isCheap adds the new tag and leaves the old one for later, which spares calls.
 */
export function heartbeatEdits(
  tags: readonly Tag[],
  me: Claimant,
  nowMs: number,
  isCheap: boolean,
): readonly Edit[] {
  const own = tags.filter((tag) => isTagOf(tag, me));
  const claims = claimsIn(own);
  const newest = Math.max(...claims.map((claim) => claim.heartbeatMs));
  const isFresh = nowMs - newest < heartbeatMs;
  if (claims.length === 0 || (isFresh && (isCheap || own.length === 1))) return [];
  const claimedAtMs = Math.min(...claims.map((claim) => claim.claimedAtMs));
  const tag = newClaimTag(me, claimedAtMs, isFresh ? newest : nowMs);
  return [...(isCheap ? [] : releaseAll(own)), { kind: "tag", tag }];
}

/**
 * Makes sure that this script may send: renews its heartbeat, or takes a claim that nobody holds and reads it back.
 *
 * @param tags as read a moment ago. @returns the claim that holds; ours or another's.
 */
export function ensureClaim(
  workbook: Workbook,
  tags: readonly Tag[],
  me: Claimant,
  nowMs: number,
): SenderClaim | null {
  const claim = liveClaim(tags, nowMs);
  if (claim !== null) {
    const edits = isOwnClaim(claim, me) ? heartbeatEdits(tags, me, nowMs, false) : [];
    if (edits.length > 0) workbook.apply(edits);
    return claim;
  }
  workbook.apply(claimEdits(tags, me, nowMs));
  workbook.flush();
  return liveClaim(workbook.tags(), nowMs);
}

/** The tag that says a claim. */
export function claimTag(claim: SenderClaim): Tag {
  return { key: claimTagKey, value: JSON.stringify(claim), place: { kind: "spreadsheet" } };
}

function newClaimTag(me: Claimant, claimedAtMs: number, beatMs: number): Tag {
  const { email: account, scriptId, edition } = me;
  return claimTag({ account, scriptId, edition, claimedAtMs, heartbeatMs: beatMs });
}

function claimsIn(tags: readonly Tag[]): SenderClaim[] {
  return tags.map(readClaim).filter((claim): claim is SenderClaim => claim !== null);
}

function readClaim(tag: Tag): SenderClaim | null {
  if (tag.key !== claimTagKey) return null;
  try {
    const claim = JSON.parse(tag.value) as SenderClaim;
    return typeof claim.account === "string" && typeof claim.heartbeatMs === "number"
      ? claim
      : null;
  } catch {
    return null;
  }
}

function isTagOf(tag: Tag, me: Account): boolean {
  const claim = readClaim(tag);
  return claim !== null && isOwnClaim(claim, me);
}

const releaseAll = (tags: readonly Tag[]): readonly Edit[] =>
  tags.filter(({ key }) => key === claimTagKey).map((tag) => ({ kind: "untag", tag }));

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
