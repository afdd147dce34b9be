import type { PlanView } from "../../src/collections/sidebar-api.ts";
import { useDesk } from "../desk.ts";

/** The collection plans, the stages of each, and which one is followed. */
export function PlanChoice({ plans }: { readonly plans: readonly PlanView[] }) {
  const { words } = useDesk();
  if (plans.length === 0) return null;
  return (
    <details>
      <summary>{words.setup.plan(plans.find(({ isChosen }) => isChosen)?.label ?? "")}</summary>
      <ul class="list">
        {plans.map((plan) => (
          <li key={plan.name}>
            <Plan plan={plan} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Plan({ plan }: { readonly plan: PlanView }) {
  const { words, isBusy, run, server } = useDesk();
  const { name, label, stages, isChosen } = plan;
  return (
    <>
      <p class="line">
        <strong>{label}</strong>{" "}
        {isChosen ? (
          <span class="tag sure">{words.setup.followed}</span>
        ) : (
          <button
            type="button"
            class="plain"
            disabled={isBusy}
            aria-label={words.setup.followPlan(label)}
            onClick={() => void run(() => server.apiChoosePlan(name))}
          >
            {words.setup.follow}
          </button>
        )}
      </p>
      <ol class="stages">
        {stages.map((stage, at) => (
          <li key={at}>{stage}</li>
        ))}
      </ol>
    </>
  );
}
