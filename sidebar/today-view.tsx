import type { ContactView, OwedView, TodayView } from "../src/collections/sidebar-api.ts";
import type { Wording } from "./wording/es.ts";

type Command = "apiRefreshSheet" | "apiConfirmAndSend";

type Props = {
  readonly view: TodayView;
  readonly wording: Wording;
  readonly isBusy: boolean;
  readonly onCommand: (name: Command) => void;
};

/** How things stand today, what would be sent, and the two things to do about it. */
export function Today(props: Props) {
  const { view, wording, isBusy } = props;
  if (view.sheet === null) {
    return (
      <section>
        <p>{wording.noSheet}</p>
        <Commands {...props} />
      </section>
    );
  }
  return (
    <section aria-busy={isBusy}>
      <h1>
        {wording.today} · {view.day}
      </h1>
      {view.owed.length === 0 && <p>{wording.nothingOwed}</p>}
      {view.owed.map((owed) => (
        <Owed key={owed.currency} owed={owed} wording={wording} />
      ))}
      <h2>{wording.contacts}</h2>
      {view.contacts.length === 0 && <p>{wording.nothingToSend}</p>}
      <ul class="contacts">
        {view.contacts.map((contact) => (
          <Contact key={contact.customer} contact={contact} />
        ))}
      </ul>
      <Commands {...props} />
      <Warnings texts={view.warnings} title={wording.warnings} />
    </section>
  );
}

function Commands({ view, wording, isBusy, onCommand }: Props) {
  const sendLabel = view.isListConfirmed ? wording.send : wording.confirmFirst;
  return (
    <p class="actions">
      {view.sendableCount > 0 && (
        <button
          type="button"
          class="action"
          disabled={isBusy}
          onClick={() => onCommand("apiConfirmAndSend")}
        >
          {sendLabel(view.sendableCount)}
        </button>
      )}
      <button type="button" disabled={isBusy} onClick={() => onCommand("apiRefreshSheet")}>
        {wording.refresh}
      </button>
    </p>
  );
}

function Owed({ owed, wording }: { readonly owed: OwedView; readonly wording: Wording }) {
  return (
    <table>
      <caption>{owed.currency}</caption>
      <tbody>
        <tr class="total">
          <th scope="row">{wording.owed}</th>
          <td>{owed.total}</td>
        </tr>
        <tr>
          <th scope="row">{wording.overdue}</th>
          <td>{owed.overdue}</td>
        </tr>
        {owed.buckets.map(({ label, amount }) => (
          <tr key={label} class="bucket">
            <th scope="row">{label}</th>
            <td>{amount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Contact({ contact }: { readonly contact: ContactView }) {
  return (
    <li class={contact.isDue ? "due" : "waiting"}>
      <strong>{contact.customer}</strong> <span class="amount">{contact.amount}</span>
      <br />
      {contact.what}
      <br />
      <small>{contact.to}</small>
      <small>{contact.reason}</small>
    </li>
  );
}

function Warnings({ texts, title }: { readonly texts: readonly string[]; readonly title: string }) {
  if (texts.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({texts.length})
      </summary>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
