import { useId, useState } from "preact/hooks";
import type { SetupView } from "../../src/collections/sidebar-api.ts";
import { useDesk } from "../desk.ts";

/** The invoice sheet, and the others that could be it. */
export function SheetChoice({ view }: { readonly view: SetupView }) {
  const { setup } = useDesk().words;
  return (
    <>
      <p>
        {setup.sheet} <strong>{view.sheet ?? setup.noSheet}</strong>
      </p>
      {view.otherSheets.length > 0 && <OtherSheets sheets={view.otherSheets} />}
    </>
  );
}

function OtherSheets({ sheets }: { readonly sheets: readonly string[] }) {
  const { words, isBusy, run, server } = useDesk();
  const [chosen, setChosen] = useState("");
  const field = useId();
  const sheet = sheets.includes(chosen) ? chosen : (sheets[0] ?? "");
  const choose = (event: Event) => {
    event.preventDefault();
    void run(() => server.apiChooseSheet(sheet));
  };
  return (
    <form onSubmit={choose}>
      <label for={field}>{words.setup.otherSheets}</label>
      <div class="row">
        <select
          id={field}
          value={sheet}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {sheets.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <button type="submit" disabled={isBusy}>
          {words.setup.useSheet}
        </button>
      </div>
    </form>
  );
}
