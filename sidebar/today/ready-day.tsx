import { useDesk } from "../desk.ts";
import { OwedCards } from "../owed-card.tsx";
import { Questions } from "../questions.tsx";
import { ContactList } from "./contact-list.tsx";
import { RefreshButton } from "./refresh-button.tsx";
import { SendBar } from "./send-bar.tsx";
import { StopForm } from "./stop-form.tsx";
import type { StepProps } from "./step-props.ts";
import { Warnings } from "./warnings.tsx";

/** An ordinary day: what is owed, what is asked, what would be sent, and the buttons for it. */
export function ReadyDay({ view }: StepProps) {
  const { words } = useDesk();
  return (
    <>
      <div class="headline">
        <h1>{words.today.title(view.day)}</h1>
        <RefreshButton label={words.today.refresh} />
      </div>
      {view.owed.length === 0 && <p class="empty">{words.today.nothingOwed}</p>}
      <OwedCards owed={view.owed} />
      <Questions questions={view.questions} />
      <ContactList view={view} title={words.today.contacts} />
      <Warnings texts={view.warnings} />
      <StopForm today={view.today} />
      <SendBar view={view} />
    </>
  );
}
