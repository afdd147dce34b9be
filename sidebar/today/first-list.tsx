import type { FirstChoice } from "../../src/collections/sidebar-api.ts";
import { useDesk } from "../desk.ts";
import { OwedCards } from "../owed-card.tsx";
import { Questions } from "../questions.tsx";
import { ContactList } from "./contact-list.tsx";
import type { StepProps } from "./step-props.ts";
import { Warnings } from "./warnings.tsx";

/** Set up, but the first list was not confirmed: what would leave, and the two ways to go on. */
export function FirstList({ view }: StepProps) {
  const { words } = useDesk();
  return (
    <>
      <h1>{words.firstList.title}</h1>
      <p>{words.firstList.intro}</p>
      <ContactList view={view} title={words.firstList.contacts} first={5} />
      <Choices />
      <Questions questions={view.questions} />
      <OwedCards owed={view.owed} />
      <Warnings texts={view.warnings} />
    </>
  );
}

function Choices() {
  const { words, isBusy, run, server } = useDesk();
  const { firstList } = words;
  const choose = (choice: FirstChoice) => () => void run(() => server.apiConfirmList(choice));
  return (
    <div class="card choices">
      <button
        type="button"
        class="action"
        disabled={isBusy}
        aria-describedby="send-says"
        onClick={choose("send")}
      >
        {firstList.send}
      </button>
      <p class="hint" id="send-says">
        {firstList.sendSays}
      </p>
      <button
        type="button"
        disabled={isBusy}
        aria-describedby="watch-says"
        onClick={choose("watch")}
      >
        {firstList.watch}
      </button>
      <p class="hint" id="watch-says">
        {firstList.watchSays}
      </p>
    </div>
  );
}
