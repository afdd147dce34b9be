import { mustEqual, mustThrow, type ConformanceCase } from "./conformance-case.ts";
import { mailOf, notFound } from "./gmail-mail.ts";

/** Drafts from their making to their end. */
export const gmailDraftCases: readonly ConformanceCase[] = [
  {
    id: "gmail-draft-life",
    belief: "a draft keeps its id when it is replaced while its message gets a new one",
    needsGmail: true,
    run: (services) => {
      const { users, raw } = mailOf(services);
      const made = users.Drafts.create({ message: { raw: raw("Cóbralo: diagnóstico") } }, "me");
      const id = made.id ?? "";
      try {
        const changed = users.Drafts.update({ message: { raw: raw("Otro asunto") } }, "me", id);
        mustEqual("draft id", changed.id, id);
        mustEqual("message id differs", changed.message?.id === made.message?.id, false);
        const got = users.Drafts.get("me", id, { format: "minimal" });
        mustEqual("label", got.message?.labelIds, ["DRAFT"]);
      } finally {
        users.Drafts.remove("me", id);
      }
      mustThrow("removed", notFound, () => users.Drafts.remove("me", id));
    },
  },
  {
    id: "gmail-draft-listed",
    belief: "drafts.list names draft and message, and a removed draft is no longer in it",
    needsGmail: true,
    run: (services) => {
      const { users, raw } = mailOf(services);
      const made = users.Drafts.create({ message: { raw: raw("Cóbralo: diagnóstico") } }, "me");
      const listed = () =>
        (users.Drafts.list("me", { maxResults: 500 }).drafts ?? []).filter(
          (one) => one.id === made.id,
        );
      const during = listed().map((one) => one.message?.id);
      users.Drafts.remove("me", made.id ?? "");
      mustEqual("during", during, [made.message?.id]);
      mustEqual("after", listed().length, 0);
    },
  },
  {
    id: "gmail-draft-sent",
    belief: "sending deletes the draft and makes a new message with the label SENT and our header",
    needsGmail: true,
    run: (services) => {
      const { users, raw } = mailOf(services);
      const text = raw("Cóbralo: diagnóstico", ["X-Cobralo-Key: diagnostico"]);
      const made = users.Drafts.create({ message: { raw: text } }, "me");
      const sent = users.Drafts.send({ id: made.id ?? "" }, "me");
      mustEqual("new message", sent.id === made.message?.id, false);
      mustEqual("label", sent.labelIds?.includes("SENT"), true);
      mustThrow("draft", notFound, () => users.Drafts.send({ id: made.id ?? "" }, "me"));
      const options = { format: "metadata", metadataHeaders: ["X-Cobralo-Key", "Message-ID"] };
      const headers = users.Messages.get("me", sent.id ?? "", options).payload?.headers ?? [];
      const key = headers.find((one) => one.name?.toLowerCase() === "x-cobralo-key");
      mustEqual("header", key?.value, "diagnostico");
    },
  },
  {
    id: "gmail-metadata-refusals",
    belief: "with gmail.metadata in the token Gmail refuses q, full and raw",
    needsGmail: true,
    run: (services) => {
      const { users, raw } = mailOf(services);
      const made = users.Drafts.create({ message: { raw: raw("Cóbralo: diagnóstico") } }, "me");
      const id = made.message?.id ?? "";
      try {
        mustThrow("q", /metadata scope/i, () => users.Messages.list("me", { q: "in:sent" }));
        for (const format of ["full", "raw"])
          mustThrow(format, /metadata scope/i, () => users.Messages.get("me", id, { format }));
      } finally {
        users.Drafts.remove("me", made.id ?? "");
      }
    },
  },
  {
    id: "gmail-invalid-recipient",
    belief: "an address that is none is refused by name of its header",
    needsGmail: true,
    run: (services) => {
      const { users } = mailOf(services);
      const { Utilities } = services;
      const text = "To: nadie en absoluto\r\nSubject: x\r\n\r\nx";
      const raw = Utilities.base64EncodeWebSafe(text, Utilities.Charset.UTF_8);
      mustThrow("send", /invalid to header/i, () => users.Messages.send({ raw }, "me"));
    },
  },
];
