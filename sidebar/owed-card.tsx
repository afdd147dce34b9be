import type { OwedView } from "../src/collections/sidebar-api.ts";
import { AgingBar, isLate } from "./aging-bar.tsx";
import { useWords } from "./desk.ts";

type By = "toYou" | "byCustomer";

type Props = { readonly owed: readonly OwedView[]; readonly by?: By };

/** What is owed, a card for each currency. */
export function OwedCards({ owed, by = "toYou" }: Props) {
  return owed.map((each) => <OwedCard key={each.currency} owed={each} by={by} />);
}

function OwedCard({ owed, by }: { readonly owed: OwedView; readonly by: By }) {
  const words = useWords();
  return (
    <div class="card owed">
      <dl>
        <div class="total">
          <dt>{words.owed[by](owed.currency)}</dt>
          <dd>{owed.total}</dd>
        </div>
        <div class={owed.bar.some(isLate) ? "overdue" : undefined}>
          <dt>{words.owed.overdue}</dt>
          <dd>{owed.overdue}</dd>
        </div>
      </dl>
      <AgingBar parts={owed.bar} />
      {owed.unapplied !== null && <p class="hint">{words.owed.unapplied(owed.unapplied)}</p>}
    </div>
  );
}
