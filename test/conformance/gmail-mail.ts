import type { Services } from "./conformance-case.ts";

type Gmail = GoogleAppsScript.Gmail;
type Users = NonNullable<Gmail["Users"]>;

/** The parts of the advanced service that the cases call. */
export type Mail = {
  readonly users: Users;
  readonly address: string;
  /** A message to the user as base64url. */
  readonly raw: (subject: string, headers?: readonly string[]) => string;
};

/** The mailbox of the user; nobody else is written to. */
export const mailOf = ({ Gmail: service, Utilities }: Services): Mail => {
  const users = service?.Users;
  if (users === undefined) throw new Error("no Gmail service");
  const address = users.getProfile("me").emailAddress ?? "";
  return {
    users,
    address,
    raw: (subject, headers = []) => {
      const lines = [`To: ${address}`, `Subject: ${subject}`, ...headers];
      const text = [...lines, "Content-Type: text/plain; charset=UTF-8", "", "Diagnóstico."];
      return Utilities.base64EncodeWebSafe(text.join("\r\n"), Utilities.Charset.UTF_8);
    },
  };
};

/** Whether a call finds nothing, as Gmail says it. */
export const notFound = /not found/i;
