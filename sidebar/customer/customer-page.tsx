import { useState } from "preact/hooks";
import { useDesk } from "../desk.ts";
import type { CustomerView } from "../../src/collections/sidebar-api.ts";
import { FailureCard } from "../failure-text.tsx";
import { StaleLine } from "../stale-line.tsx";
import type { Told } from "../use-reading.ts";
import { CustomerCard, type OpenForm } from "./customer-card.tsx";
import { CustomerSearch } from "./customer-search.tsx";
import { useCustomer } from "./use-customer.ts";

/** The customer of the selected row. */
export function CustomerPage({ isShown }: { readonly isShown: boolean }) {
  const { words, isBusy } = useDesk();
  const [form, setForm] = useState<OpenForm>(null);
  const { told, isReading, choose } = useCustomer(isShown, form !== null);
  const open = (customerKey: string) => {
    setForm(null);
    choose(customerKey);
  };
  return (
    <div aria-busy={isBusy || isReading}>
      <CustomerSearch onChoose={open} />
      {form !== null && <p class="hint held">{words.customer.held}</p>}
      <Content told={told} isReading={isReading} form={form} onForm={setForm} />
    </div>
  );
}

type Props = {
  readonly told: Told<CustomerView | null>;
  readonly isReading: boolean;
  readonly form: OpenForm;
  readonly onForm: (form: OpenForm) => void;
};

function Content({ told, isReading, form, onForm }: Props) {
  const { customer } = useDesk().words;
  if (told.step === "loading")
    return <p class="empty">{isReading ? customer.reading : customer.looking}</p>;
  if (told.step === "failed") return <FailureCard failure={told.failure} onRetry={told.retry} />;
  if (told.view === null) return <NoCustomer isReading={isReading} />;
  return (
    <>
      <StaleLine stale={told.stale} />
      <CustomerCard key={told.view.customerKey} view={told.view} form={form} onForm={onForm} />
    </>
  );
}

function NoCustomer({ isReading }: { readonly isReading: boolean }) {
  const { customer } = useDesk().words;
  return (
    <div class="empty">
      <h1>{customer.noneTitle}</h1>
      <p>{isReading ? customer.reading : customer.none}</p>
    </div>
  );
}
