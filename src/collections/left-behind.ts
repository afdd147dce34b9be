import type { ContactResult } from "./report-contacts.ts";
import type { Session } from "./session.ts";
import { sentence } from "./wording/sentence.ts";

/** Of each contact that did not leave its customer and why, as a person reads it. */
export function leftBehind(
  contacts: readonly ContactResult[],
  { voice }: Pick<Session, "voice">,
): readonly string[] {
  return contacts
    .filter(({ outcome }) => outcome !== "sent" && outcome !== "drafted")
    .map(({ contact, reason }) => `${contact.customer}: ${sentence(reason, voice)}`);
}
