import { describe, expect, test } from "@jest/globals";
import { answerOfError } from "../../src/google/send-answer.ts";

const failed = (message: string) =>
  new Error(`API call to gmail.users.drafts.send failed with error: ${message}`);

describe("answerOfError()", () => {
  test.each([
    ["Invalid To header", "address"],
    ["Recipient address required", "address"],
    ["Request had insufficient authentication scopes.", "permission"],
    ["Delegation denied for someone@example.com", "permission"],
    ["User-rate limit exceeded. Retry after 2026-03-20T10:00:00Z", "quota"],
    ["Daily user sending limit exceeded.", "quota"],
  ])("takes %p for a clear no: %s", (message, why) => {
    expect(answerOfError(failed(message))).toMatchObject({ kind: "refused", why });
  });

  test.each([
    "Backend Error",
    "Internal error encountered.",
    "Requested entity was not found.",
    "Empty response",
    "The service is currently unavailable.",
    "Deadline expired before operation could complete.",
  ])("takes %p for a maybe: nothing proves that the mail did not leave", (message) => {
    expect(answerOfError(failed(message)).kind).toBe("maybe");
  });
});
