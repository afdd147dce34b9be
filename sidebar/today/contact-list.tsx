import type { ContactView, TodayView } from "../../src/collections/sidebar-api.ts";
import { useWords } from "../desk.ts";
import { LongList } from "../long-list.tsx";

type Props = { readonly view: TodayView; readonly title: string; readonly first?: number };

/** What would be sent, waits or is to be called, each with its reason. */
export function ContactList({ view, title, first = 20 }: Props) {
  const words = useWords();
  const { contacts, contactCount } = view;
  return (
    <>
      <h2>
        {title} <span class="count">{words.number(contactCount)}</span>
      </h2>
      {contacts.length === 0 && <p class="empty">{words.contacts.none}</p>}
      <LongList
        items={contacts}
        first={first}
        count={contactCount}
        keyOf={({ customerKey, channel }, at) => `${customerKey} ${channel} ${at}`}
      >
        {(contact) => <Contact contact={contact} />}
      </LongList>
    </>
  );
}

function Contact({ contact }: { readonly contact: ContactView }) {
  const { customer, amount, what, to, reason } = contact;
  return (
    <>
      <p class="line">
        <strong>{customer}</strong> <span class="amount">{amount}</span>
      </p>
      <p>
        <When contact={contact} /> {what}
      </p>
      {to !== "" && <p class="hint">{to}</p>}
      <p class="hint">{reason}</p>
    </>
  );
}

function When({ contact: { channel, isDue } }: { readonly contact: ContactView }) {
  const { contacts } = useWords();
  if (channel === "call") return <span class="tag call">{contacts.call}</span>;
  return isDue ? (
    <span class="tag due">{contacts.due}</span>
  ) : (
    <span class="tag">{contacts.later}</span>
  );
}
