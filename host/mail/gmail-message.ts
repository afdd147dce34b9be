import { decodedWords, headerFields } from "./rfc822.ts";
import type { StoredMessage } from "./stored-mail.ts";

/** A message as lists name it. */
export const messageRef = ({ id, threadId }: StoredMessage): object => ({ id, threadId });

/** A message with its labels, as create and send answer it. */
export const messageStub = ({ id, threadId, labelIds }: StoredMessage): object => ({
  id,
  threadId,
  labelIds,
});

const contentType = (raw: string): string =>
  headerFields(raw)
    .find((field) => field.name.toLowerCase() === "content-type")
    ?.value.split(";", 1)[0]
    ?.trim() ?? "text/plain";

const shownHeaders = (message: StoredMessage, wanted: readonly string[] | null): object[] => {
  const lower = wanted?.map((name) => name.toLowerCase());
  return headerFields(message.raw)
    .filter((field) => lower?.includes(field.name.toLowerCase()) ?? true)
    .map(({ name, value }) => ({
      name,
      value: decodedWords(Buffer.from(value, "latin1").toString("utf8")),
    }));
};

/** A message as `messages.get` answers it without its body. */
export const messageResource = (
  message: StoredMessage,
  format: "metadata" | "minimal",
  metadataHeaders: readonly string[] | null,
): Record<string, unknown> => {
  const minimal = {
    ...messageStub(message),
    snippet: "",
    sizeEstimate: message.raw.length,
    historyId: String(message.historyId),
    internalDate: String(message.internalDateMs),
  };
  if (format === "minimal") return minimal;
  const headers = shownHeaders(message, metadataHeaders);
  return { ...minimal, payload: { mimeType: contentType(message.raw), headers } };
};
