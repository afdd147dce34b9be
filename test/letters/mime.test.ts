import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { simpleParser } from "mailparser";
import { composeMail } from "../../src/letters/compose-mail.ts";
import { oneLine } from "../../src/letters/clean-text.ts";
import type { Message } from "../../src/letters/message.ts";
import { toRfc822 } from "../../src/letters/mime.ts";
import { aFullMail } from "./sample-mail.ts";

const encode = (text: string) => Buffer.from(text, "utf8").toString("base64");
const mimeOf = (message: Message) => toRfc822(message, encode);

const plain: Message = {
  fromName: "Cobros Peña",
  fromAddress: "cobros@example.com",
  to: ["uno@example.com", "dos@example.com"],
  cc: ["tres@example.com"],
  subject: "Recordatorio · Peña e Ibáñez 🎉",
  text: "Señores:\n\nAño nuevo 🎉\n",
  html: "<p>Señores: 🎉</p>",
  attachments: [],
  thread: null,
  key: "0f3a9c",
};

const headerLines = (mime: string) => mime.slice(0, mime.indexOf("\r\n\r\n")).split("\r\n");
const texts = (header: unknown) => JSON.stringify(header);

describe("toRfc822()", () => {
  test("is ASCII with CRLF line ends and no line longer than 78", () => {
    const mime = mimeOf({ ...plain, fromName: "Peña ".repeat(40), subject: "ñ🎉".repeat(80) });

    expect(mime).toMatch(/^[\x00-\x7f]*$/);
    expect(mime.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...mime.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(78);
    for (const word of mime.match(/=\?UTF-8\?B\?[^?]*\?=/g) ?? []) {
      expect(word.length).toBeLessThanOrEqual(75);
    }
  });

  test("is read back by an independent parser", async () => {
    const mail = await simpleParser(mimeOf(plain));
    expect(mail.subject).toBe(plain.subject);
    expect(mail.text?.trim()).toBe(plain.text.trim());
    expect(mail.html).toBe(plain.html);
    expect(mail.from?.value).toEqual([{ name: "Cobros Peña", address: "cobros@example.com" }]);
    expect(texts(mail.to)).toContain("uno@example.com");
    expect(texts(mail.to)).toContain("dos@example.com");
    expect(texts(mail.cc)).toContain("tres@example.com");
    expect(mail.headers.get("x-cobralo-key")).toBe("0f3a9c");
    expect(mail.headers.get("mime-version")).toBe("1.0");
    expect(mail.headers.has("date")).toBe(false);
    expect(mail.headers.has("auto-submitted")).toBe(false);
    expect(mail.headers.has("references")).toBe(false);
  });

  test.each([
    ["quotes and commas", 'Peña, "La" \\ Casa'],
    ["plain", "Acme Ltd"],
    ["quotes, all ASCII", 'Acme, "The" \\ House <x@y>'],
    ["what looks encoded", "=?UTF-8?B?aGE=?="],
    ["emoji", "🎉 Fiesta 🎉"],
    ["very long", "Compañía de Aguas y Electricidad ".repeat(20).trim()],
    ["very long ASCII", "Very Long Company Name ".repeat(20).trim()],
  ])("keeps a sender's name with %s", async (_, fromName) => {
    const mail = await simpleParser(mimeOf({ ...plain, fromName }));
    expect(mail.from?.value[0]).toEqual({ name: fromName, address: "cobros@example.com" });
  });

  test("goes on with a thread", async () => {
    const messageIds = ["<1@mail.example.com>", "2@mail.example.com"];
    const thread = { threadId: "t", subject: "s", messageIds };
    const mail = await simpleParser(mimeOf({ ...plain, thread }));
    expect(mail.inReplyTo).toBe("<2@mail.example.com>");
    expect(mail.references).toEqual(["<1@mail.example.com>", "<2@mail.example.com>"]);
  });

  test("keeps the first and the latest of a long thread", async () => {
    const messageIds = Array.from({ length: 60 }, (_, index) => `<${index}@example.com>`);
    const thread = { threadId: "t", subject: "s", messageIds };
    const { references } = await simpleParser(mimeOf({ ...plain, thread }));
    expect(references).toHaveLength(20);
    expect(references?.[0]).toBe("<0@example.com>");
    expect(references?.[19]).toBe("<59@example.com>");
  });

  test("carries files and pictures", async () => {
    const attachments = [
      {
        fileName: "Estado de cuenta Peña.pdf",
        mimeType: "application/pdf",
        base64: encode("%PDF ".repeat(100)),
        contentId: null,
      },
      { fileName: "qr.png", mimeType: "image/png", base64: encode("png"), contentId: "qr" },
    ];
    const html = '<p><img src="cid:qr" alt="QR"></p>';
    const mail = await simpleParser(mimeOf({ ...plain, html, attachments }), {
      skipImageLinks: true,
    });
    const found = mail.attachments.map(({ filename, contentType, related, content }) => ({
      filename,
      contentType,
      related: related === true,
      text: content.toString(),
    }));
    expect(found).toContainEqual({
      filename: "Estado de cuenta Peña.pdf",
      contentType: "application/pdf",
      related: false,
      text: "%PDF ".repeat(100),
    });
    expect(found).toContainEqual({
      filename: "qr.png",
      contentType: "image/png",
      related: true,
      text: "png",
    });
    expect(mail.html).toBe(html);
    expect(mail.text?.trim()).toBe(plain.text.trim());
  });

  test("adds no header, whatever a value holds", async () => {
    const evil = "x\r\nBcc: malo@example.com\r\n\r\ncuerpo";
    const thread = { threadId: "t", subject: evil, messageIds: [`<a@b>${evil}`] };
    const attachment = { fileName: `a${evil}"; x="`, mimeType: `text/plain${evil}` };
    const mime = mimeOf({
      ...plain,
      fromName: evil,
      fromAddress: `a@example.com${evil}`,
      to: [`b@example.com${evil}, c@example.com`],
      subject: evil,
      key: evil,
      thread,
      attachments: [
        { ...attachment, base64: `${encode("x")}\r\n--=_cobralo_mixed--`, contentId: null },
      ],
    });
    const mail = await simpleParser(mime);
    expect(mail.bcc).toBeUndefined();
    const names = headerLines(mime).filter((line) => !line.startsWith(" "));
    expect(names.map((line) => line.split(":")[0])).toEqual(
      ["From", "To", "Cc", "Subject", "In-Reply-To", "References"].concat([
        "X-Cobralo-Key",
        "MIME-Version",
        "Content-Type",
      ]),
    );
    expect(mail.text?.trim()).toBe(plain.text.trim());
  });

  test("gives any customer's name back", async () => {
    const anyName = fc.oneof(
      fc.string({ unit: "binary", maxLength: 120 }),
      fc.string({ unit: "grapheme", maxLength: 400 }),
      fc
        .array(fc.constantFrom("\r", "\n", "=?", "?=", ":", "ñ", "🎉", '"', "<", "{{", "\ud83d"), {
          maxLength: 80,
        })
        .map((parts) => parts.join("")),
    );
    await fc.assert(
      fc.asyncProperty(anyName, async (name) => {
        const template = {
          id: "x",
          language: "es",
          treatment: null,
          country: null,
          subject: "Para {{#cliente}}{{cliente}}{{/cliente}}.",
          text: "[{{#cliente}}{{cliente}}{{/cliente}}]",
        } as const;
        const input = aFullMail({ template });
        const composed = composeMail({
          ...input,
          customer: { ...input.customer, name },
          sender: { ...input.sender, name: name.slice(0, 100), legalFooter: null },
        });
        if (!composed.ok) throw new Error(JSON.stringify(composed.problem));
        const { message } = composed;
        const mime = mimeOf(message);

        expect(mime).toMatch(/^[\x00-\x7f]*$/);
        const mail = await simpleParser(mime);
        expect(mail.subject).toBe(message.subject);
        expect(mail.text?.replace(/\n$/, "")).toBe(`[${oneLine(name)}]`);
        expect(mail.html).toBe(message.html);
        expect(mail.from?.value[0]?.address).toBe(input.sender.address);
        expect(mail.from?.value[0]?.name ?? "").toBe(message.fromName);
      }),
    );
  });
});
