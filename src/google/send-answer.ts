import { errorText } from "../collections/error-text.ts";
import type { SendAnswer } from "../collections/ports.ts";

/** Reads what Gmail says when it fails; whatever is not a clear no is a maybe. */
export function answerOfError(error: unknown): Exclude<SendAnswer, { kind: "sent" }> {
  const detail = errorText(error);
  const why = refusals.find(({ says }) => says.test(detail))?.why;
  return why === undefined ? { kind: "maybe", detail } : { kind: "refused", why, detail };
}

const refusals = [
  {
    why: "quota",
    says: /quota|rate limit|sending limit|limit exceeded|too many (times|requests)/i,
  },
  {
    why: "address",
    says: /invalid (to|cc|bcc) header|recipient address|invalid (e-?mail|recipient)/i,
  },
  {
    why: "permission",
    says: /insufficient (permission|authentication)|permission|not authorized|authorization|delegation denied|mail service not enabled/i,
  },
] as const;
