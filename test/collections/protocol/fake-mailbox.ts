import type {
  DraftAnswer,
  DraftRef,
  HistoryMessage,
  Mailbox,
  MessageHead,
  SendAnswer,
} from "../../../src/collections/ports.ts";
import type { FakeMachine } from "./fake-execution.ts";

/** A message as the mailbox keeps it. */
export type StoredMessage = MessageHead & {
  /** Key of the contact it was made for, whatever a person did with its headers. */
  readonly origin: string;
  readonly sentBy: "us" | "person" | null;
};

/** A mailbox with Gmail's life cycle of drafts, and a person who uses it too. */
export type FakeMailbox = {
  readonly port: Mailbox;
  readonly messages: Map<string, StoredMessage>;
  /** Draft id → message id. */
  readonly drafts: Map<string, string>;
  sent(): readonly StoredMessage[];
  draftsOf(origin: string): readonly string[];
  /** What a person does by hand. */
  sendByHand(draftId: string): void;
  editByHand(draftId: string): void;
  deleteByHand(draftId: string): void;
  writeByHand(to: string): void;
  /** Gmail drops old history: what was recorded before is not remembered. */
  forgetHistory(): void;
  /** Comes before a draft is sent through the port; `isSeenEdited` when a list has shown that a person edited it. */
  beforeSend: (message: StoredMessage, isSeenEdited: boolean) => void;
  /** How long a sent message is missing from history and lists. */
  sentLagMs: number;
  /** Answers instead of the usual one, by call number of `createDraft` and `sendDraft`; they have no effect. */
  readonly refusals: {
    create: ((origin: string) => Exclude<DraftAnswer, { kind: "created" }> | null) | null;
    send: ((origin: string) => Exclude<SendAnswer, { kind: "sent" }> | null) | null;
  };
};

/** An empty mailbox on this machine. */
export function fakeMailbox(machine: FakeMachine): FakeMailbox {
  const messages = new Map<string, StoredMessage>();
  const drafts = new Map<string, string>();
  let history: HistoryMessage[] = [];
  let oldest = 0;
  let forgotten = 0;
  let serial = 0;
  const editedDrafts = new Set<string>();
  const listedAsEdited = new Set<string>();
  const nextId = (kind: string) => `${kind}${(serial += 1).toString(16).padStart(14, "0")}`;
  const add = (message: Omit<StoredMessage, "messageId" | "internalDateMs">): StoredMessage => {
    const added = { ...message, messageId: nextId("18"), internalDateMs: machine.nowMs };
    messages.set(added.messageId, added);
    const { messageId, threadId, labels } = added;
    history.push({ messageId, threadId, labels });
    return added;
  };
  const messageOf = (draftId: string): StoredMessage => {
    const message = messages.get(drafts.get(draftId) ?? "");
    if (message === undefined) throw new Error("Requested entity was not found.");
    return message;
  };
  const remove = (draftId: string): StoredMessage => {
    const message = messageOf(draftId);
    messages.delete(message.messageId);
    drafts.delete(draftId);
    return message;
  };
  const send = (draftId: string, sentBy: "us" | "person"): StoredMessage => {
    const { headers, threadId, origin } = remove(draftId);
    const messageId = `<${nextId("id")}@mail.example.com>`;
    return add({
      threadId,
      origin,
      sentBy,
      labels: ["SENT"],
      headers: { ...headers, "message-id": messageId },
    });
  };
  const isListed = ({ messageId, labels }: HistoryMessage): boolean => {
    const message = messages.get(messageId);
    const age = machine.nowMs - (message?.internalDateMs ?? 0);
    return labels[0] !== "SENT" || age >= box.sentLagMs;
  };
  const refOf = (draftId: string): DraftRef => {
    const { messageId, threadId } = messageOf(draftId);
    return { draftId, messageId, threadId };
  };
  const refusals: FakeMailbox["refusals"] = { create: null, send: null };
  const port: Mailbox = {
    historyId: () => machine.call("Gmail.getProfile", () => String(forgotten + history.length)),
    createDraft: (rfc822, threadId) =>
      machine.call("Gmail.Drafts.create", () => {
        const headers = headersOf(rfc822);
        const origin = headers["x-cobralo-key"] ?? "";
        const refusal = refusals.create?.(origin) ?? null;
        if (refusal !== null) return refusal;
        const draftId = nextId("r");
        const thread = threadId ?? nextId("17");
        const made = add({ threadId: thread, labels: ["DRAFT"], headers, origin, sentBy: null });
        drafts.set(draftId, made.messageId);
        return { kind: "created", draft: refOf(draftId) };
      }),
    sendDraft: (draftId) =>
      machine.call("Gmail.Drafts.send", () => {
        if (!drafts.has(draftId)) return { kind: "maybe", detail: "404" };
        box.beforeSend(messageOf(draftId), listedAsEdited.has(draftId));
        const refusal = refusals.send?.(messageOf(draftId).origin) ?? null;
        if (refusal !== null) return refusal;
        const { messageId, threadId } = send(draftId, "us");
        return { kind: "sent", messageId, threadId };
      }),
    deleteDraft: (draftId) =>
      machine.call("Gmail.Drafts.remove", () => {
        if (!drafts.has(draftId)) return "gone";
        remove(draftId);
        return "deleted";
      }),
    drafts: () =>
      machine.call("Gmail.Drafts.list", () => {
        for (const draftId of editedDrafts) listedAsEdited.add(draftId);
        return [...drafts.keys()].map(refOf);
      }),
    historySince: (historyId) =>
      machine.call("Gmail.History.list", () =>
        Number(historyId) < oldest
          ? null
          : history.slice(Number(historyId) - forgotten).filter(isListed),
      ),
    sentSince: (epochMs) =>
      machine.call("Gmail.Messages.list", () =>
        [...messages.values()]
          .filter(({ labels, internalDateMs }) => labels[0] === "SENT" && internalDateMs >= epochMs)
          .filter(isListed)
          .reverse(),
      ),
    head: (messageId) => machine.call("Gmail.Messages.get", () => messages.get(messageId) ?? null),
  };
  const box: FakeMailbox = {
    port,
    beforeSend: () => undefined,
    sentLagMs: 0,
    messages,
    drafts,
    refusals,
    sent: () => [...messages.values()].filter(({ labels }) => labels[0] === "SENT"),
    draftsOf: (origin) => [...drafts.keys()].filter((id) => messageOf(id).origin === origin),
    sendByHand: (draftId) => void send(draftId, "person"),
    editByHand: (draftId) => {
      const { headers, threadId, origin } = remove(draftId);
      const kept = Object.entries(headers).filter(([name]) => name !== "x-cobralo-key");
      const edited = add({
        ...{ threadId, origin, labels: ["DRAFT"], sentBy: null },
        headers: Object.fromEntries(kept),
      });
      editedDrafts.add(draftId);
      drafts.set(draftId, edited.messageId);
    },
    deleteByHand: (draftId) => void remove(draftId),
    writeByHand: (to) => {
      const threadId = nextId("17");
      const headers = { to, "message-id": `<${nextId("id")}@mail.example.com>` };
      add({ threadId, labels: ["SENT"], headers, origin: "", sentBy: "person" });
    },
    forgetHistory: () => {
      forgotten += history.length;
      oldest = forgotten;
      history = [];
    },
  };
  return box;
}

function headersOf(rfc822: string): { [name: string]: string } {
  const head = rfc822.slice(0, rfc822.indexOf("\r\n\r\n")).replace(/\r\n[ \t]+/g, " ");
  const headers: { [name: string]: string } = {};
  for (const line of head.split("\r\n")) {
    const at = line.indexOf(": ");
    headers[line.slice(0, at).toLowerCase()] = line.slice(at + 2);
  }
  return headers;
}
