import type { CustomerInvoice, CustomerView } from "../../src/collections/sidebar-api.ts";
import { useDesk } from "../desk.ts";
import { useOpener } from "../keep-focus.ts";
import { PaymentForm } from "./payment-form.tsx";

type Props = {
  readonly view: CustomerView;
  readonly invoice: CustomerInvoice;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
};

/** One open invoice; "collected" opens the form of a payment under it. */
export function InvoiceLine({ view, invoice, isOpen, onOpen }: Props) {
  const { words, isBusy } = useDesk();
  const opener = useOpener(isOpen);
  const { label, open, due, status, tone, nextStep } = invoice;
  return (
    <>
      <p class="line">
        <strong>{label}</strong> <span class="amount">{open}</span>
      </p>
      <p>
        <span class={`tag ${tone}`}>{status}</span>
      </p>
      <p class="hint">{due === null ? words.customer.noDue : words.customer.due(due)}</p>
      {nextStep !== "" && <p class="hint">{nextStep}</p>}
      {isOpen ? (
        <PaymentForm view={view} invoice={invoice} onClose={() => onOpen(false)} />
      ) : (
        <button
          type="button"
          ref={opener}
          class="small"
          disabled={isBusy}
          aria-label={words.customer.collectedOf(label)}
          onClick={() => onOpen(true)}
        >
          {words.customer.collected}
        </button>
      )}
    </>
  );
}
