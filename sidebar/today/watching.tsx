import { useDesk } from "../desk.ts";
import { LongList } from "../long-list.tsx";
import { OwedCards } from "../owed-card.tsx";
import { Questions } from "../questions.tsx";
import { ContactList } from "./contact-list.tsx";
import { RefreshButton } from "./refresh-button.tsx";
import type { StepProps } from "./step-props.ts";
import { Warnings } from "./warnings.tsx";

/** The week in which nothing is sent: what would have gone out so far, and what would today. */
export function Watching({ view }: StepProps) {
  const { words, isBusy, run, server } = useDesk();
  const { watching } = words;
  return (
    <>
      <div class="headline">
        <h1>{watching.title}</h1>
        <RefreshButton label={words.today.refresh} />
      </div>
      <p>{view.watch !== null && watching.until(view.watch.until)}</p>
      <p class="actions">
        <button
          type="button"
          class="action"
          disabled={isBusy}
          onClick={() => void run(() => server.apiConfirmList("send"))}
        >
          {watching.start}
        </button>
      </p>
      <WouldHave view={view} />
      <ContactList view={view} title={watching.today} first={5} />
      <Questions questions={view.questions} />
      <OwedCards owed={view.owed} />
      <Warnings texts={view.warnings} />
    </>
  );
}

function WouldHave({ view }: StepProps) {
  const { watching } = useDesk().words;
  const contacts = view.watch?.contacts ?? [];
  return (
    <>
      <h2>{watching.wouldHave(contacts.length)}</h2>
      {contacts.length === 0 && <p class="empty">{watching.nothingYet}</p>}
      <LongList items={contacts} first={5} keyOf={(_, at) => String(at)}>
        {({ day, customer, what, amount }) => (
          <>
            <Line strong={customer} amount={amount} />
            <p class="hint">
              {day} · {what}
            </p>
          </>
        )}
      </LongList>
    </>
  );
}

function Line({ strong, amount }: { readonly strong: string; readonly amount: string }) {
  return (
    <p class="line">
      <strong>{strong}</strong> <span class="amount">{amount}</span>
    </p>
  );
}
