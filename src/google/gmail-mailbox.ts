import type {
  DraftAnswer,
  DraftRef,
  HistoryMessage,
  Mailbox,
  MessageHead,
  SendAnswer,
} from "../collections/ports.ts";
import { answerOfError } from "./send-answer.ts";

type GmailService = NonNullable<typeof Gmail>;
type GmailUsers = NonNullable<GmailService["Users"]>;
type GmailMessage = GoogleAppsScript.Gmail.Schema.Message;

const me = "me";
const readHeaders = [
  "To",
  "Cc",
  "Subject",
  "Message-ID",
  "X-Cobralo-Key",
  "In-Reply-To",
  "References",
  "Auto-Submitted",
];

/** The sender's mailbox through the advanced Gmail service; null in an edition without it. */
export function gmailMailbox(): Mailbox | null {
  const users = typeof Gmail === "undefined" ? undefined : Gmail.Users;
  if (users === undefined) return null;
  return {
    historyId: () => users.getProfile(me).historyId ?? "",
    createDraft: (rfc822, threadId) => createDraft(users, rfc822, threadId),
    sendDraft: (draftId) => sendDraft(users, draftId),
    deleteDraft: (draftId) => deleteDraft(users, draftId),
    drafts: () => listDrafts(users),
    historySince: (historyId) => historySince(users, historyId),
    sentSince: (epochMs) => sentSince(users, epochMs),
    head: (messageId) => head(users, messageId),
  };
}

function createDraft(users: GmailUsers, rfc822: string, threadId: string | null): DraftAnswer {
  const raw = Utilities.base64EncodeWebSafe(rfc822, Utilities.Charset.UTF_8);
  const message = threadId === null ? { raw } : { raw, threadId };
  try {
    return { kind: "created", draft: draftRef(users.Drafts.create({ message }, me)) };
  } catch (error) {
    const answer = answerOfError(error);
    if (answer.kind === "refused") return answer;
    throw error;
  }
}

function draftRef({ id = "", message = {} }: GoogleAppsScript.Gmail.Schema.Draft): DraftRef {
  return { draftId: id, messageId: message.id ?? "", threadId: message.threadId ?? "" };
}

function sendDraft(users: GmailUsers, draftId: string): SendAnswer {
  try {
    const { id, threadId } = users.Drafts.send({ id: draftId }, me);
    if (id === undefined || threadId === undefined)
      return { kind: "maybe", detail: "empty answer" };
    return { kind: "sent", messageId: id, threadId };
  } catch (error) {
    return answerOfError(error);
  }
}

function deleteDraft(users: GmailUsers, draftId: string): "deleted" | "gone" {
  return whereFound<"deleted" | "gone">(() => {
    users.Drafts.remove(me, draftId);
    return "deleted";
  }, "gone");
}

function listDrafts(users: GmailUsers): readonly DraftRef[] {
  return allPages((pageToken) => {
    const page = users.Drafts.list(me, { maxResults: 500, ...pageToken });
    return { items: (page.drafts ?? []).map(draftRef), next: page.nextPageToken };
  });
}

function historySince(users: GmailUsers, startHistoryId: string): readonly HistoryMessage[] | null {
  const historyTypes = ["messageAdded", "labelAdded"];
  const pageAt = (pageToken: PageToken) => {
    const options = { startHistoryId, historyTypes, maxResults: 500, ...pageToken };
    const { history = [], nextPageToken } = users.History.list(me, options);
    const changes = history.flatMap(({ messagesAdded = [], labelsAdded = [] }) => [
      ...messagesAdded,
      ...labelsAdded,
    ]);
    return { items: changes.map(({ message }) => historyMessage(message)), next: nextPageToken };
  };
  return whereFound(() => allPages(pageAt), null);
}

// Newest first, so the first message that is too old ends the search.
function sentSince(users: GmailUsers, epochMs: number): readonly HistoryMessage[] {
  return allPages((pageToken) => {
    const page = users.Messages.list(me, { labelIds: ["SENT"], maxResults: 100, ...pageToken });
    const items: HistoryMessage[] = [];
    for (const { id } of page.messages ?? []) {
      const message = users.Messages.get(me, id ?? "", { format: "minimal" });
      if (Number(message.internalDate) < epochMs) return { items, next: undefined };
      items.push(historyMessage(message));
    }
    return { items, next: page.nextPageToken };
  });
}

function head(users: GmailUsers, messageId: string): MessageHead | null {
  const options = { format: "metadata", metadataHeaders: readHeaders };
  return whereFound(() => {
    const message = users.Messages.get(me, messageId, options);
    const headers = (message.payload?.headers ?? []).map(
      ({ name = "", value = "" }) => [name.toLowerCase(), value] as const,
    );
    return {
      ...historyMessage(message),
      internalDateMs: Number(message.internalDate),
      headers: Object.fromEntries(headers),
    };
  }, null);
}

function historyMessage(message: GmailMessage = {}): HistoryMessage {
  const { id = "", threadId = "", labelIds = [] } = message;
  return { messageId: id, threadId, labels: labelIds };
}

type PageToken = { readonly pageToken?: string };

function allPages<T>(
  pageAt: (pageToken: PageToken) => { items: readonly T[]; next: string | undefined },
): readonly T[] {
  const found: T[] = [];
  let pageToken: PageToken = {};
  for (;;) {
    const { items, next } = pageAt(pageToken);
    found.push(...items);
    if (next === undefined || next === "") return found;
    pageToken = { pageToken: next };
  }
}

/** What the call answers, or `otherwise` where Gmail no longer has what it asks for. */
function whereFound<Answer>(call: () => Answer, otherwise: Answer): Answer {
  try {
    return call();
  } catch (error) {
    if (error instanceof Error && /not found|notFound|404/i.test(error.message)) return otherwise;
    throw error;
  }
}
