import type { AccountHolder } from "../account.ts";
import { addressesOf } from "./address-list.ts";
import { encodedWords, headerValue, withHeader } from "./rfc822.ts";

type Stamp = { readonly account: AccountHolder; readonly atMs: number; readonly serial: number };

/** An instant as the Date header writes it. */
export const mailDate = (epochMs: number): string =>
  new Date(epochMs).toUTCString().replace("GMT", "+0000");

const sender = (raw: string, account: AccountHolder): string => {
  const [given] = addressesOf(headerValue(raw, "From") ?? "");
  const name = given?.name ?? "";
  const shown = name === "" ? account.name : name;
  const written = encodedWords(shown);
  const quoted = written === shown ? `"${shown.replace(/["\\]/g, "\\$&")}"` : written;
  return `${quoted} <${account.email}>`;
};

/**
 * The message as Gmail keeps it: From is the account's own address whatever was asked, Message-ID
 * and Date are Gmail's. That Gmail drops a Message-ID of ours is the stricter belief.
 */
export const stamped = (raw: string, { account, atMs, serial }: Stamp): string => {
  const messageId = `<CAcobralo+${serial.toString(36).padStart(6, "0")}@mail.gmail.com>`;
  const signed = withHeader(raw, "From", sender(raw, account));
  const dated = withHeader(signed, "Date", mailDate(atMs));
  return withHeader(dated, "Message-ID", messageId);
};
