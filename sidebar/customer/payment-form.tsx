import { useEffect, useRef, useState } from "preact/hooks";
import type { CustomerInvoice, CustomerView } from "../../src/collections/sidebar-api.ts";
import { DayField } from "../day-field.tsx";
import { useDesk } from "../desk.ts";
import { FormButtons } from "../form-buttons.tsx";
import { TextField } from "../text-field.tsx";
import { WholeOrPart } from "./whole-or-part.tsx";

type Props = {
  readonly view: CustomerView;
  readonly invoice: CustomerInvoice;
  readonly onClose: () => void;
};

/** "Collected": the whole open balance of an invoice or a part of it, with its day, method and reference. */
export function PaymentForm({ view, invoice, onClose }: Props) {
  const { words } = useDesk();
  const form = useRef<HTMLFormElement>(null);
  const { entry, set, record } = usePayment({ view, invoice, onClose });
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  return (
    <form
      ref={form}
      class="card"
      aria-label={words.customer.collectedOf(invoice.label)}
      onSubmit={record}
    >
      <WholeOrPart invoice={invoice} amount={entry.amount} onAmount={(amount) => set({ amount })} />
      <DayField label={words.payment.day} value={entry.day} onValue={(day) => set({ day })} />
      <TextField
        label={words.payment.method}
        value={entry.method}
        choices={view.paymentMethods}
        onValue={(method) => set({ method })}
      />
      <TextField
        label={words.payment.reference}
        value={entry.reference}
        onValue={(reference) => set({ reference })}
      />
      <FormButtons label={words.payment.record} onCancel={onClose} />
    </form>
  );
}

function usePayment({ view, invoice, onClose }: Props) {
  const { server, run } = useDesk();
  const [entry, setEntry] = useState({
    amount: null as string | null,
    day: view.today,
    method: view.paymentMethods[0] ?? "",
    reference: "",
  });
  const set = (change: Partial<typeof entry>) => setEntry((former) => ({ ...former, ...change }));
  const { customerKey } = view;
  const { invoiceKey } = invoice;
  const record = (event: Event) => {
    event.preventDefault();
    const command = () => server.apiRecordPayment({ customerKey, invoiceKey, ...entry });
    void run(command, ({ isDone }) => {
      if (isDone) onClose();
      return null;
    });
  };
  return { entry, set, record };
}
