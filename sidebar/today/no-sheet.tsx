import { useDesk } from "../desk.ts";
import { RefreshButton } from "./refresh-button.tsx";
import type { StepProps } from "./step-props.ts";
import { Warnings } from "./warnings.tsx";

/** Nothing in the workbook looks like a list of invoices: what to do about it. */
export function NoSheet({ view }: StepProps) {
  const { words, show } = useDesk();
  return (
    <>
      <h1>{words.noSheet.title}</h1>
      <p>{words.noSheet.needs}</p>
      <ol class="todo">
        {words.noSheet.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="actions">
        <RefreshButton label={words.noSheet.again} isPrimary />
        <button type="button" onClick={() => show("setup")}>
          {words.noSheet.choose}
        </button>
      </p>
      <Warnings texts={view.warnings} />
    </>
  );
}
