import type { SenderClaim } from "./sender-claim.ts";

/** What a command of setting up has changed, as it was before. */
export type SetupBefore =
  | {
      readonly kind: "word";
      /** Null was not set. */
      readonly settings: { readonly [name: string]: unknown };
      readonly answers: { readonly [questionId: string]: string | null };
    }
  | { readonly kind: "schedule"; readonly isOn: boolean }
  | {
      readonly kind: "sender";
      readonly claim: SenderClaim | null;
      readonly hadTrigger: boolean;
    };

const prefix = "setup:";

/** Text that {@link readSetupToken} reads back. */
export function setupToken(before: SetupBefore): string {
  return prefix + JSON.stringify(before);
}

/** What a token says was before; null for a text that is none of {@link setupToken}. */
export function readSetupToken(token: string): SetupBefore | null {
  if (!token.startsWith(prefix)) return null;
  try {
    const before = JSON.parse(token.slice(prefix.length)) as SetupBefore;
    return ["word", "schedule", "sender"].includes(before.kind) ? before : null;
  } catch {
    return null;
  }
}
