import { mustEqual, mustThrow, type ConformanceCase } from "./conformance-case.ts";
import { mailOf, notFound, type Mail } from "./gmail-mail.ts";

const subject = "Cóbralo: hilo de diagnóstico";

const sentFirst = ({ users, raw }: Mail) => {
  const sent = users.Messages.send({ raw: raw(encoded(subject)) }, "me");
  const options = { format: "metadata", metadataHeaders: ["Message-ID"] };
  const [header] = users.Messages.get("me", sent.id ?? "", options).payload?.headers ?? [];
  return { threadId: sent.threadId ?? "", messageId: header?.value ?? "" };
};

/** RFC 2047: the base64 is of "Cóbralo: hilo de diagnóstico" in UTF-8. */
const encoded = (text: string): string =>
  text === subject ? "=?UTF-8?B?Q8OzYnJhbG86IGhpbG8gZGUgZGlhZ27Ds3N0aWNv?=" : text;

/** Threads and history. */
export const gmailThreadCases: readonly ConformanceCase[] = [
  {
    id: "gmail-thread-joined",
    belief: "threadId, In-Reply-To, References and the same subject put an answer in the thread",
    needsGmail: true,
    run: (services) => {
      const mail = mailOf(services);
      const first = sentFirst(mail);
      const named = [`In-Reply-To: ${first.messageId}`, `References: ${first.messageId}`];
      const send = (asked: string, headers: readonly string[]) =>
        mail.users.Messages.send({ raw: mail.raw(asked, headers), threadId: first.threadId }, "me");
      mustEqual("joined", send(`Re: ${encoded(subject)}`, named).threadId, first.threadId);
      const other = send("Cobralo: otro asunto", named).threadId;
      mustEqual("another subject", other === first.threadId, false);
    },
  },
  {
    id: "gmail-thread-headers-needed",
    belief: "threadId alone does not put an answer in the thread",
    isStricter: true,
    needsGmail: true,
    run: (services) => {
      const mail = mailOf(services);
      const { threadId } = sentFirst(mail);
      const raw = mail.raw(`Re: ${encoded(subject)}`);
      const alone = mail.users.Messages.send({ raw, threadId }, "me");
      mustEqual("alone", alone.threadId === threadId, false);
    },
  },
  {
    id: "gmail-header-decoded",
    belief: "header values come decoded",
    needsGmail: true,
    run: (services) => {
      const { users, raw } = mailOf(services);
      const sent = users.Messages.send({ raw: raw(encoded(subject)) }, "me");
      const options = { format: "metadata", metadataHeaders: ["Subject"] };
      const found = users.Messages.get("me", sent.id ?? "", options).payload?.headers ?? [];
      mustEqual(
        "headers",
        found.map((one) => one.value),
        [subject],
      );
    },
  },
  {
    id: "gmail-history",
    belief: "history since an id names the message sent after it, with SENT, and ids only grow",
    needsGmail: true,
    run: (services) => {
      const { users, raw } = mailOf(services);
      const before = users.getProfile("me").historyId ?? "";
      const sent = users.Messages.send({ raw: raw("Cobralo: diagnostico") }, "me");
      const options = { startHistoryId: before, historyTypes: ["messageAdded"] };
      const page = users.History.list("me", options);
      const added = (page.history ?? []).flatMap((one) => one.messagesAdded ?? []);
      const found = added.find(({ message }) => message?.id === sent.id);
      mustEqual("label", found?.message?.labelIds?.includes("SENT"), true);
      mustEqual("grows", Number(page.historyId) > Number(before), true);
    },
  },
  {
    id: "gmail-history-too-old",
    belief: "a history id that Gmail no longer has answers 404",
    needsGmail: true,
    run: (services) => {
      const { users } = mailOf(services);
      mustThrow("id 1", notFound, () => users.History.list("me", { startHistoryId: "1" }));
    },
  },
];
