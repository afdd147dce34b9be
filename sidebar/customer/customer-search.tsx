import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { FoundCustomer } from "../../src/collections/sidebar-api.ts";
import { useDesk } from "../desk.ts";

type Found = readonly FoundCustomer[] | "failed" | null;

const restMs = 350;

/** Finds a customer by name once the person stops typing. */
export function CustomerSearch({ onChoose }: { readonly onChoose: (key: string) => void }) {
  const { words } = useDesk();
  const [text, setText] = useState("");
  const found = useFound(text.trim());
  const field = useId();
  const choose = (key: string) => {
    setText("");
    onChoose(key);
  };
  return (
    <div role="search" class="search">
      <label for={field}>{words.customer.search}</label>
      <input
        id={field}
        type="search"
        autocomplete="off"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={({ key }) => key === "Escape" && setText("")}
      />
      <p role="status" class="hint">
        {found === "failed" && words.customer.searchFailed}
        {Array.isArray(found) && words.customer.found(found.length)}
      </p>
      {found !== null && found !== "failed" && <Results found={found} onChoose={choose} />}
    </div>
  );
}

type ResultsProps = {
  readonly found: readonly FoundCustomer[];
  readonly onChoose: (key: string) => void;
};

function Results({ found, onChoose }: ResultsProps) {
  const { isBusy } = useDesk();
  return (
    <ul class="results">
      {found.map(({ customerKey, customer, amount }) => (
        <li key={customerKey}>
          <button type="button" disabled={isBusy} onClick={() => onChoose(customerKey)}>
            <span>{customer}</span> <span class="amount">{amount}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function useFound(text: string): Found {
  const { server } = useDesk();
  const [found, setFound] = useState<Found>(null);
  const turn = useRef(0);
  useEffect(() => {
    const mine = ++turn.current;
    if (text.length < 2) {
      setFound(null);
      return undefined;
    }
    const tell = (next: Found) => {
      if (mine === turn.current) setFound(next);
    };
    const timer = setTimeout(() => void server.apiFindCustomers(text).then(tell, failed), restMs);
    const failed = () => tell("failed");
    return () => clearTimeout(timer);
  }, [text]);
  return found;
}
