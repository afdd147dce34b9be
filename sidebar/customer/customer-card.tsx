import type { CustomerView } from "../../src/collections/sidebar-api.ts";
import { useDesk } from "../desk.ts";
import { LongList } from "../long-list.tsx";
import { OwedCards } from "../owed-card.tsx";
import { InvoiceLine } from "./invoice-line.tsx";
import { PauseForm } from "./pause-form.tsx";
import { StatementButtons } from "./statement-buttons.tsx";

/** The form that is open in the customer's view: a payment of one invoice, the pause, or none. */
export type OpenForm =
  { readonly kind: "payment"; readonly invoiceKey: string } | { readonly kind: "pause" } | null;

type Props = {
  readonly view: CustomerView;
  readonly form: OpenForm;
  readonly onForm: (form: OpenForm) => void;
};

/** Everything about one customer, and what can be done. */
export function CustomerCard({ view, form, onForm }: Props) {
  const { customer: words } = useDesk().words;
  return (
    <>
      <Who view={view} />
      {view.owed.length === 0 && <p class="empty">{words.nothingOwed}</p>}
      <OwedCards owed={view.owed} by="byCustomer" />
      {view.nextStep !== null && (
        <p>
          <strong>{words.next}</strong> {view.nextStep}
        </p>
      )}
      <StatementButtons view={view} isPrimary={form === null} />
      <PauseForm
        view={view}
        isOpen={form?.kind === "pause"}
        onOpen={(isOpen) => onForm(isOpen ? { kind: "pause" } : null)}
      />
      <Invoices view={view} form={form} onForm={onForm} />
      <History view={view} />
    </>
  );
}

function Who({ view }: { readonly view: CustomerView }) {
  const { words } = useDesk();
  const { customer, to, phone, letterLanguage, pausedUntil } = view;
  return (
    <>
      <h1>{customer}</h1>
      <p class="hint">
        {to.length === 0 ? words.customer.noAddress : to.join(", ")}
        {phone !== null && ` · ${phone}`} · {words.customer.letters[letterLanguage]}
      </p>
      {pausedUntil !== null && <p class="tag paused">{words.customer.pausedUntil(pausedUntil)}</p>}
    </>
  );
}

function Invoices({ view, form, onForm }: Props) {
  const { words } = useDesk();
  if (view.invoices.length === 0) return null;
  return (
    <>
      <h2>
        {words.customer.invoices} <span class="count">{words.number(view.invoiceCount)}</span>
      </h2>
      <LongList
        items={view.invoices}
        first={10}
        count={view.invoiceCount}
        keyOf={({ invoiceKey }) => invoiceKey}
      >
        {(invoice) => (
          <InvoiceLine
            view={view}
            invoice={invoice}
            isOpen={form?.kind === "payment" && form.invoiceKey === invoice.invoiceKey}
            onOpen={(isOpen) =>
              onForm(isOpen ? { kind: "payment", invoiceKey: invoice.invoiceKey } : null)
            }
          />
        )}
      </LongList>
    </>
  );
}

function History({ view }: { readonly view: CustomerView }) {
  const { customer: words } = useDesk().words;
  return (
    <>
      <h2>{words.history}</h2>
      {view.history.length === 0 && <p class="empty">{words.noHistory}</p>}
      <LongList items={view.history} first={5} keyOf={(_, at) => String(at)}>
        {({ day, text }) => (
          <>
            <span class="hint">{day}</span> {text}
          </>
        )}
      </LongList>
    </>
  );
}
