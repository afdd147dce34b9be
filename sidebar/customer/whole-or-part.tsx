import { useId } from "preact/hooks";
import type { CustomerInvoice } from "../../src/collections/sidebar-api.ts";
import { useDesk } from "../desk.ts";
import { TextField } from "../text-field.tsx";

type Props = {
  readonly invoice: CustomerInvoice;
  /** Null is the whole open balance. */
  readonly amount: string | null;
  readonly onAmount: (amount: string | null) => void;
};

/** Whether the whole open balance was paid, or which part of it. */
export function WholeOrPart({ invoice, amount, onAmount }: Props) {
  const { payment } = useDesk().words;
  const name = useId();
  return (
    <fieldset>
      <legend>{payment.howMuch}</legend>
      <label class="option">
        <input type="radio" name={name} checked={amount === null} onChange={() => onAmount(null)} />
        {payment.whole(invoice.open)}
      </label>
      <label class="option">
        <input
          type="radio"
          name={name}
          checked={amount !== null}
          onChange={() => onAmount(invoice.openTyped)}
        />
        {payment.part}
      </label>
      {amount !== null && (
        <TextField
          label={payment.amount(invoice.currency)}
          value={amount}
          isRequired
          keyboard="decimal"
          onValue={onAmount}
        />
      )}
    </fieldset>
  );
}
