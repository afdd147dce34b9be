import { useState } from "preact/hooks";
import { DayField } from "../day-field.tsx";
import { useDesk } from "../desk.ts";

const weekMs = 7 * 24 * 3_600_000;

/** `today` is the workbook's day, which need not be the browser's. */
type Props = { readonly today: string };

/** Stops all sending until a day. */
export function StopForm({ today }: Props) {
  const { words, isBusy, run, server } = useDesk();
  const [day, setDay] = useState(() => weekFrom(today));
  const stop = (event: Event) => {
    event.preventDefault();
    void run(() => server.apiStopUntil(day));
  };
  return (
    <details>
      <summary>{words.stopForm.title}</summary>
      <form onSubmit={stop}>
        <p class="hint">{words.stopForm.says}</p>
        <DayField label={words.stopForm.day} value={day} onValue={setDay} />
        <p class="actions">
          <button type="submit" disabled={isBusy}>
            {words.stopForm.stop}
          </button>
        </p>
      </form>
    </details>
  );
}

function weekFrom(today: string): string {
  const day = new Date(Date.parse(`${today}T00:00:00Z`) + weekMs);
  return day.toISOString().slice(0, 10);
}
