import { describe, expect, test } from "@jest/globals";
import { CallLog, noMishaps } from "../../host/execution/call-log.ts";
import { runFunction } from "../../host/execution/run-function.ts";
import { personAt } from "../../host/mail/person.ts";
import { headerValue } from "../../host/mail/rfc822.ts";
import { Project } from "../../host/project.ts";
import { ownManifest } from "./small-bundle.ts";

const code = `
function draft(head, threadId) {
  var message = { raw: Utilities.base64EncodeWebSafe(head + "\\r\\n\\r\\nTexto", Utilities.Charset.UTF_8) };
  if (threadId) message.threadId = threadId;
  return JSON.stringify(Gmail.Users.Drafts.create({ message: message }, "me"));
}
function send(id) { return JSON.stringify(Gmail.Users.Drafts.send({ id: id }, "me")); }
function trySend(id) {
  try { return send(id); }
  catch (e) { return JSON.stringify({ name: e.name, message: e.message, code: e.details.code, isError: e instanceof Error }); }
}
function since(id) { return JSON.stringify(Gmail.Users.History.list("me", { startHistoryId: id, historyTypes: ["messageAdded"] })); }
function drafts(token) { return JSON.stringify(Gmail.Users.Drafts.list("me", token ? { maxResults: 2, pageToken: token } : { maxResults: 2 })); }
`;

const to = (address: string, subject = "Aviso"): string =>
  `To: ${address}\r\nSubject: ${subject}\r\nX-Cobralo-Key: k1`;

type MessageAnswer = {
  readonly id: string;
  readonly threadId: string;
  readonly labelIds: readonly string[];
};
type DraftAnswer = { readonly id: string; readonly message: MessageAnswer };
type Failure = { readonly name: string; readonly message: string; readonly code: number };
type Added = { readonly messagesAdded: readonly unknown[] };
type Page = {
  readonly drafts?: readonly unknown[];
  readonly history?: readonly Added[];
  readonly nextPageToken?: string;
};

const mailbox = (quota = 100) => {
  const project = new Project({ code, manifest: ownManifest, quota, nowMs: Date.UTC(2026, 2, 20) });
  const call = (name: string, ...args: unknown[]): unknown => {
    const run = runFunction(project, name, args);
    if (run.kind !== "returned") throw new Error(JSON.stringify(run));
    return JSON.parse(String(run.value));
  };
  return {
    project,
    person: personAt(project.mailbox),
    draft: (head: string) => call("draft", head) as DraftAnswer,
    send: (id: string) => call("send", id) as MessageAnswer,
    trySend: (id: string) => call("trySend", id) as Failure,
    since: (historyId: string) => call("since", historyId) as Page,
    drafts: (token?: string) => call("drafts", token ?? null) as Page,
  };
};

describe("the host's Gmail", () => {
  test("a sent draft is gone, and its message is another one with Gmail's own Message-ID", () => {
    const { project, draft, send } = mailbox();
    const made = draft(to("a@example.com"));
    const sent = send(made.id);
    expect(sent).toMatchObject({ labelIds: ["SENT"], threadId: made.message.threadId });
    expect(sent.id).not.toBe(made.message.id);
    expect(project.mailbox.allDrafts()).toEqual([]);
    const raw = project.mailbox.message(sent.id)?.raw ?? "";
    expect(headerValue(raw, "Message-ID")).toMatch(/^<.+@mail\.gmail\.com>$/);
    expect(headerValue(raw, "From")).toBe('"Empresa de ejemplo" <owner@example.com>');
    expect(headerValue(raw, "Date")).toBe("Fri, 20 Mar 2026 00:00:00 +0000");
  });

  test("recipients count against the quota, and beyond it nothing leaves", () => {
    const { project, draft, trySend } = mailbox(2);
    const made = draft(`${to("a@example.com")}\r\nCc: b@example.com, "C, D" <c@example.com>`);
    expect(trySend(made.id)).toMatchObject({
      name: "GoogleJsonResponseException",
      code: 429,
      isError: true,
      message: expect.stringMatching(
        /^API call to gmail\.users\.drafts\.send failed with error: User-rate limit/,
      ),
    });
    expect(project.remainingRecipients).toBe(2);
    expect(project.mailbox.allDrafts()).toHaveLength(1);
  });

  test("a draft without recipient, and an address that Gmail does not like, are refused", () => {
    const { project, draft, trySend } = mailbox();
    const empty = draft("Subject: x");
    expect(trySend(empty.id).message).toMatch(/Recipient address required$/);
    project.refusedAddresses.add("gone@example.com");
    const refused = draft(to("gone@example.com"));
    expect(trySend(refused.id).message).toMatch(/Invalid To header$/);
  });

  test("a failing call answers as the API does, and a late one has sent the mail", () => {
    const { project, draft } = mailbox();
    const made = draft(to("a@example.com"));
    const outcome = (failWith: "server" | "late") => {
      const log = new CallLog({ ...noMishaps, failAt: 1, failWith });
      const run = runFunction(project, "trySend", [made.id], { log });
      const answer = run.kind === "returned" ? (JSON.parse(String(run.value)) as Failure) : null;
      return [answer?.code, project.mailbox.allDrafts().length];
    };
    expect(outcome("server")).toEqual([503, 1]);
    expect(outcome("late")).toEqual([500, 0]);
  });

  test("lists come page by page", () => {
    const { draft, drafts } = mailbox();
    for (const name of ["a", "b", "c"]) draft(to(`${name}@example.com`));
    const first = drafts();
    expect(first.drafts).toHaveLength(2);
    const second = drafts(first.nextPageToken);
    expect(second.drafts).toHaveLength(1);
    expect(second.nextPageToken).toBeUndefined();
  });

  test("history forgets after a week, or earlier when it pleases", () => {
    const { project, draft, since } = mailbox();
    draft(to("a@example.com"));
    const start = String(project.mailbox.history.currentId);
    draft(to("b@example.com"));
    expect(since(start).history).toHaveLength(1);
    project.clock.advance(8 * 86_400_000);
    draft(to("c@example.com"));
    expect(runFunction(project, "since", [start]).kind).toBe("threw");
  });

  test("history may come late", () => {
    const { project, draft, since } = mailbox();
    const start = String(project.mailbox.history.currentId);
    project.mailbox.listLagMs = 60_000;
    draft(to("a@example.com"));
    expect(since(start).history).toBeUndefined();
    project.clock.advance(60_000);
    expect(since(start).history).toHaveLength(1);
  });

  test("without the service in the manifest there is no Gmail", () => {
    const bare = new Project({ code, manifest: '{"timeZone":"Etc/GMT"}' });
    expect(runFunction(bare, "send", ["x"])).toMatchObject({ name: "ReferenceError" });
  });

  test("without the scope the call is refused", () => {
    const scope = "https://www.googleapis.com/auth/gmail.compose";
    const project = new Project({ code, manifest: ownManifest, refusedScopes: [scope] });
    expect(runFunction(project, "send", ["x"])).toMatchObject({
      message: expect.stringMatching(
        /permissions are not sufficient to call Gmail\.Users\.Drafts\.send/,
      ),
    });
  });
});

describe("a person's hands", () => {
  test("an edited draft keeps its id, gets another message and loses our header", () => {
    const { project, person, draft } = mailbox();
    const made = draft(to("a@example.com"));
    const edited = person.editDraft(made.id);
    expect(edited).toMatchObject({ id: made.id });
    expect(edited.messageId).not.toBe(made.message.id);
    const message = project.mailbox.message(edited.messageId);
    expect(headerValue(message?.raw ?? "", "X-Cobralo-Key")).toBeNull();
    expect(message?.threadId).toBe(made.message.threadId);
    const renamed = person.editDraft(made.id, { subject: "Otro" });
    const moved = project.mailbox.message(renamed.messageId);
    expect(moved?.threadId).not.toBe(made.message.threadId);
  });

  test("a draft sent by hand is in the history as any other", () => {
    const { project, person, draft, since } = mailbox();
    const made = draft(to("a@example.com"));
    const start = String(project.mailbox.history.currentId);
    const sent = person.sendDraft(made.id);
    expect(since(start).history?.[0]?.messagesAdded).toEqual([
      { message: { id: sent.id, threadId: sent.threadId, labelIds: ["SENT"] } },
    ]);
  });

  test("answers and bounces come into the thread of our mail", () => {
    const { project, person, draft, send } = mailbox();
    const sent = send(draft(to("a@example.com")).id);
    const answer = person.answer(sent.id, "Pagamos el lunes.");
    const bounce = person.bounce(sent.id, "a@example.com");
    expect(project.mailbox.thread(sent.threadId).map(({ id }) => id)).toEqual([
      sent.id,
      answer.id,
      bounce.id,
    ]);
    expect(headerValue(answer.raw, "From")).toBe("a@example.com");
    expect(headerValue(answer.raw, "Subject")).toBe("Re: Aviso");
  });
});
