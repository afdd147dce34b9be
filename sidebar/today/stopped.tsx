import { useDesk } from "../desk.ts";
import { OwedCards } from "../owed-card.tsx";
import { Questions } from "../questions.tsx";
import { ContactList } from "./contact-list.tsx";
import type { StepProps } from "./step-props.ts";
import { Warnings } from "./warnings.tsx";

/** Everything is stopped until a day: what waits, and the way back. */
export function Stopped({ view }: StepProps) {
  const { words, isBusy, run, server } = useDesk();
  const { stopped } = words;
  return (
    <>
      <h1>{stopped.title}</h1>
      <p>{view.stoppedUntil !== null && stopped.until(view.stoppedUntil)}</p>
      <p class="actions">
        <button
          type="button"
          class="action"
          disabled={isBusy}
          onClick={() => void run(() => server.apiStopUntil(null))}
        >
          {stopped.resume}
        </button>
      </p>
      <OwedCards owed={view.owed} />
      <ContactList view={view} title={stopped.waiting} first={5} />
      <Questions questions={view.questions} />
      <Warnings texts={view.warnings} />
    </>
  );
}
