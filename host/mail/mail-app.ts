import type { Execution } from "../execution/execution.ts";
import { guarded } from "../execution/guard.ts";
import type { BlobLike } from "../services/blob.ts";
import { isAddress } from "./address-list.ts";
import { mimeText, type MailFile } from "./mime.ts";
import { encodedWords } from "./rfc822.ts";

/** What `MailApp.sendEmail` takes, in its one-object form. */
type EmailRequest = {
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly htmlBody?: string;
  readonly name?: string;
  readonly replyTo?: string;
  readonly attachments?: readonly BlobLike[];
  readonly inlineImages?: Readonly<Record<string, BlobLike>>;
};

const limits = {
  bodyBytes: 200 * 1024,
  recipients: 50,
  subjectSigns: 250,
  fileBytes: 25 * 1024 * 1024,
};

const addresses = (list: string | undefined): readonly string[] =>
  (list ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

const bare = (written: string): string => /<([^<>]*)>$/.exec(written)?.[1] ?? written;

const refusal = (request: EmailRequest, recipients: readonly string[]): string | null => {
  if (recipients.length === 0) return "Failed to send email: no recipient";
  const invalid = recipients.find((written) => !isAddress(bare(written)));
  if (invalid !== undefined) return `Invalid email: ${invalid}`;
  if (recipients.length > limits.recipients) return "Limit Exceeded: Email Recipients Per Message.";
  if ((request.subject ?? "").length > limits.subjectSigns) return "Argument too large: subject";
  const body = Math.max(
    Buffer.byteLength(request.body ?? "", "utf8"),
    Buffer.byteLength(request.htmlBody ?? "", "utf8"),
  );
  return body > limits.bodyBytes ? "Limit Exceeded: Email Body Size." : null;
};

const fileOf = (blob: BlobLike, contentId: string | null): MailFile => ({
  fileName: blob.getName() ?? "attachment",
  mimeType: blob.getContentType() ?? "application/octet-stream",
  bytes: Buffer.from(blob.getBytes().map((byte) => byte & 0xff)),
  contentId,
});

const filesOf = (request: EmailRequest): readonly MailFile[] => [
  ...Array.from(request.attachments ?? [], (blob) => fileOf(blob, null)),
  ...Object.entries(request.inlineImages ?? {}).map(([id, blob]) => fileOf(blob, id)),
];

const headersOf = (request: EmailRequest, email: string): Record<string, string> => ({
  ...(request.name === undefined ? {} : { From: `${encodedWords(request.name)} <${email}>` }),
  To: request.to ?? "",
  ...(request.cc === undefined ? {} : { Cc: request.cc }),
  ...(request.bcc === undefined ? {} : { Bcc: request.bcc }),
  ...(request.replyTo === undefined ? {} : { "Reply-To": request.replyTo }),
  Subject: encodedWords(request.subject ?? ""),
});

const send = (execution: Execution, request: EmailRequest): void => {
  const { project, realm } = execution;
  const recipients = [request.to, request.cc, request.bcc].flatMap(addresses);
  const refused = refusal(request, recipients);
  if (refused !== null) throw realm.error(refused);
  if (recipients.some((address) => project.refusedAddresses.has(bare(address).toLowerCase())))
    throw realm.error(`Invalid email: ${recipients.join(",")}`);
  if (recipients.length > project.remainingRecipients)
    throw realm.error("Service invoked too many times for one day: email.");
  const files = filesOf(request);
  if (files.reduce((bytes, file) => bytes + file.bytes.length, 0) > limits.fileBytes)
    throw realm.error("Limit Exceeded: Email Total Attachments Size.");
  project.remainingRecipients -= recipients.length;
  const headers = headersOf(request, project.account.email);
  const text = request.body ?? "";
  project.mailbox.send(mimeText({ headers, text, html: request.htmlBody ?? null, files }), null);
};

const requestOf = (values: readonly unknown[]): EmailRequest => {
  const [first, second, third, fourth] = values;
  if (typeof first === "object" && first !== null) return first;
  const options = values.length === 3 && typeof third === "object" ? third : fourth;
  const positional = { to: String(first), subject: String(second) };
  const body = typeof third === "string" ? { body: third } : {};
  return { ...positional, ...body, ...(options as EmailRequest | undefined) };
};

/** MailApp of one execution. */
export const mailApp = (execution: Execution): object => {
  const { authority, meter, project } = execution;
  const call = <T>(method: string, effect: () => T): T => {
    authority.require(`MailApp.${method}`, "script.send_mail");
    return meter.call(`MailApp.${method}`, effect);
  };
  return guarded("MailApp", {
    getRemainingDailyQuota: () => call("getRemainingDailyQuota", () => project.remainingRecipients),
    sendEmail: (...values: unknown[]) =>
      call("sendEmail", () => send(execution, requestOf(values))),
  });
};
