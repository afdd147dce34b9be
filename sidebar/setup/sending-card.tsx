import type { SetupView } from "../../src/collections/sidebar-api.ts";
import { useDesk } from "../desk.ts";

/** Which account sends for this workbook, and whether it does so by itself. */
export function SendingCard({ view }: { readonly view: SetupView }) {
  const { words } = useDesk();
  return (
    <div class="card">
      <h2>{words.setup.sending}</h2>
      <Sender sender={view.sender} />
      <Schedule schedule={view.schedule} />
    </div>
  );
}

function Sender({ sender }: Pick<SetupView, "sender">) {
  const { words, isBusy, run, server } = useDesk();
  return (
    <>
      <p>{sender.sentence}</p>
      {!sender.isThisAccount && (
        <p class="actions">
          <button
            type="button"
            class="action"
            disabled={isBusy}
            onClick={() => void run(() => server.apiBecomeSender())}
          >
            {words.setup.becomeSender}
          </button>
        </p>
      )}
    </>
  );
}

function Schedule({ schedule }: Pick<SetupView, "schedule">) {
  const { words, isBusy, run, server } = useDesk();
  return (
    <>
      <p>{schedule.sentence}</p>
      <p class="actions">
        <button
          type="button"
          disabled={isBusy}
          onClick={() => void run(() => server.apiSwitchSchedule(!schedule.isOn))}
        >
          {schedule.isOn ? words.setup.switchOff : words.setup.switchOn}
        </button>
      </p>
    </>
  );
}
