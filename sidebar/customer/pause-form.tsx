import { useEffect, useRef, useState } from "preact/hooks";
import type { CustomerView } from "../../src/collections/sidebar-api.ts";
import { DayField } from "../day-field.tsx";
import { useDesk } from "../desk.ts";
import { FormButtons } from "../form-buttons.tsx";
import { useOpener } from "../keep-focus.ts";
import { TextField } from "../text-field.tsx";

type Props = {
  readonly view: CustomerView;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
};

/** Holds back everything to one customer until a day, or ends that. */
export function PauseForm({ view, isOpen, onOpen }: Props) {
  const { words, isBusy, run, server } = useDesk();
  const opener = useOpener(isOpen);
  if (isOpen) return <Until view={view} onClose={() => onOpen(false)} />;
  const end = () => void run(() => server.apiPauseCustomer(view.customerKey, null, ""));
  return (
    <p class="actions">
      <button type="button" ref={opener} disabled={isBusy} onClick={() => onOpen(true)}>
        {view.pausedUntil === null ? words.pause.open : words.pause.change}
      </button>
      {view.pausedUntil !== null && (
        <button type="button" disabled={isBusy} onClick={end}>
          {words.pause.end}
        </button>
      )}
    </p>
  );
}

type UntilProps = { readonly view: CustomerView; readonly onClose: () => void };

function Until({ view, onClose }: UntilProps) {
  const { words, run, server } = useDesk();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const [until, setUntil] = useState("");
  const [reason, setReason] = useState("");
  const pause = (event: Event) => {
    event.preventDefault();
    void run(
      () => server.apiPauseCustomer(view.customerKey, until, reason),
      ({ isDone }) => {
        if (isDone) onClose();
        return null;
      },
    );
  };
  return (
    <form ref={form} class="card" onSubmit={pause} aria-label={words.pause.open}>
      <p class="hint">{words.pause.says}</p>
      <DayField label={words.pause.until} value={until} onValue={setUntil} />
      <TextField label={words.pause.reason} value={reason} onValue={setReason} />
      <FormButtons label={words.pause.pause} onCancel={onClose} />
    </form>
  );
}
