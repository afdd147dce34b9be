import type { Execution } from "../execution/execution.ts";
import { guarded } from "../execution/guard.ts";
import { GmailAccess } from "./gmail-access.ts";
import { gmailDrafts } from "./gmail-drafts.ts";
import { gmailHistory } from "./gmail-history.ts";
import { gmailMessages, gmailThreads } from "./gmail-messages.ts";

const profile = (access: GmailAccess): object => {
  const messages = access.mailbox.allMessages();
  return access.answer({
    emailAddress: access.mailbox.account.email,
    messagesTotal: messages.length,
    threadsTotal: new Set(messages.map((message) => message.threadId)).size,
    historyId: String(access.mailbox.history.currentId),
  });
};

/** The advanced Gmail service of one execution. */
export const gmail = (execution: Execution): object => {
  const access = new GmailAccess(execution);
  const scopes = ["gmail.compose", "gmail.readonly", "gmail.metadata"];
  return guarded("Gmail", {
    Users: guarded("Gmail.Users", {
      Drafts: gmailDrafts(access),
      Messages: gmailMessages(access),
      Threads: gmailThreads(access),
      History: gmailHistory(access),
      getProfile: (userId: string) =>
        access.call("getProfile", scopes, userId, () => profile(access)),
    }),
  });
};
