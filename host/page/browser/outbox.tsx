import { useEffect, useState } from "preact/hooks";
import type { MailHead, MailView } from "../wire.ts";
import { readMail } from "./desk-client.ts";
import { FiringList } from "./firing-list.tsx";
import { MailReader } from "./mail-reader.tsx";
import type { PageWords } from "./page-words.ts";
import type { Desk } from "./use-desk.ts";

function MailLine({
  mail,
  isChosen,
  words,
  onChoose,
}: {
  readonly mail: MailHead;
  readonly isChosen: boolean;
  readonly words: PageWords;
  readonly onChoose: () => void;
}) {
  return (
    <li>
      <button type="button" aria-pressed={isChosen} onClick={onChoose}>
        <span class="mail-to">{mail.to}</span>
        <span class={`mail-kind ${mail.kind}`}>{words.mailKinds[mail.kind]}</span>
        <span class="mail-subject">{mail.subject}</span>
        <time>{mail.at}</time>
      </button>
    </li>
  );
}

/** The mail that is read; null until it is there. */
function useMail(id: string | null): MailView | null {
  const [read, setRead] = useState<MailView | null>(null);
  useEffect(() => {
    setRead(null);
    if (id === null) return;
    let isCurrent = true;
    void readMail(id).then((mail) => {
      if (isCurrent) setRead(mail);
    });
    return () => {
      isCurrent = false;
    };
  }, [id]);
  return read;
}

/** The mailbox on this machine: what was sent, what waits as a draft, what each firing did. */
export function Outbox({
  desk,
  mails,
  words,
}: {
  readonly desk: Desk;
  readonly mails: readonly MailHead[];
  readonly words: PageWords;
}) {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = mails.find(({ id }) => id === chosenId) ?? null;
  const read = useMail(chosen?.id ?? null);
  const lines = mails.map((mail) => {
    const isChosen = mail.id === chosenId;
    const choose = () => setChosenId(mail.id);
    return (
      <MailLine key={mail.id} mail={mail} isChosen={isChosen} words={words} onChoose={choose} />
    );
  });
  return (
    <div class="outbox">
      <section class="mail-list" aria-label={words.outboxTab} tabIndex={-1}>
        {desk.firings.length > 0 && (
          <details open>
            <summary>{words.firings}</summary>
            <FiringList firings={desk.firings} words={words} />
          </details>
        )}
        {mails.length === 0 && <p class="empty">{words.noMail}</p>}
        <ul>{lines}</ul>
      </section>
      <section class="mail-reader" aria-label={words.view}>
        {chosen === null && <p class="empty">{words.chooseMail}</p>}
        {chosen !== null && read !== null && (
          <MailReader key={chosen.id} head={chosen} mail={read} desk={desk} words={words} />
        )}
      </section>
    </div>
  );
}
