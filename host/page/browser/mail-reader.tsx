import { useState } from "preact/hooks";
import type { MailHead, MailView } from "../wire.ts";
import type { PageWords } from "./page-words.ts";
import type { Desk } from "./use-desk.ts";

/** A mail's page may show its own pictures and nothing from elsewhere. */
const guarded = (html: string): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; img-src data:; ` +
  `style-src 'unsafe-inline'">${html}`;

function Files({ files, words }: { readonly files: MailView["files"]; readonly words: PageWords }) {
  const pdf = files.find(({ type }) => type === "application/pdf");
  return (
    <section class="files" aria-label={words.attachments}>
      <h3>{words.attachments}</h3>
      <ul>
        {files.map(({ name, bytes, href }) => (
          <li key={href}>
            <span>
              {name} ({Math.ceil(bytes / 1024)} KB)
            </span>
            <a href={href} target="_blank" rel="noreferrer">
              {words.open}
            </a>
            <a href={href} download={name}>
              {words.download}
            </a>
          </li>
        ))}
      </ul>
      {pdf !== undefined && <iframe class="pdf" title={pdf.name} src={pdf.href} />}
    </section>
  );
}

function Headers({
  head,
  headers,
  words,
}: {
  readonly head: MailHead;
  readonly headers: MailView["headers"];
  readonly words: PageWords;
}) {
  const lines = [{ name: "date", value: head.at }, ...headers];
  return (
    <dl>
      {lines.map(({ name, value }) => (
        <div key={name}>
          <dt>{words.headers[name] ?? name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function DraftButtons({
  draftId,
  desk,
  words,
}: {
  readonly draftId: string;
  readonly desk: Desk;
  readonly words: PageWords;
}) {
  const isBusy = desk.busyCount > 0;
  const act = (kind: "sendDraft" | "deleteDraft") => () => void desk.perform({ kind, draftId });
  return (
    <>
      <button type="button" class="main" disabled={isBusy} onClick={act("sendDraft")}>
        {words.sendDraft}
      </button>
      <button type="button" disabled={isBusy} onClick={act("deleteDraft")}>
        {words.deleteDraft}
      </button>
    </>
  );
}

/** A mail as its recipient gets it: headers, the HTML page or the text instead of it, files. */
export function MailReader({
  head,
  mail,
  desk,
  words,
}: {
  readonly head: MailHead;
  readonly mail: MailView;
  readonly desk: Desk;
  readonly words: PageWords;
}) {
  const [isText, setText] = useState(mail.html === null);
  const { draftId } = head;
  return (
    <article>
      <h2>{head.subject}</h2>
      <Headers head={head} headers={mail.headers} words={words} />
      <div class="mail-tools">
        <button type="button" aria-pressed={!isText} onClick={() => setText(false)}>
          {words.asHtml}
        </button>
        <button type="button" aria-pressed={isText} onClick={() => setText(true)}>
          {words.asText}
        </button>
        {draftId !== null && <DraftButtons draftId={draftId} desk={desk} words={words} />}
      </div>
      {isText || mail.html === null ? (
        <pre>{mail.text}</pre>
      ) : (
        <iframe class="mail-body" title={words.mailBody} sandbox="" srcdoc={guarded(mail.html)} />
      )}
      {mail.files.length > 0 && <Files files={mail.files} words={words} />}
    </article>
  );
}
