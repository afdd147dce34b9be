import { useDesk } from "../desk.ts";
import { FailureCard } from "../failure-text.tsx";
import { Loading } from "../loading.tsx";
import { StaleLine } from "../stale-line.tsx";
import { useLoaded } from "../use-reading.ts";
import { FirstList } from "./first-list.tsx";
import { NewSheet } from "./new-sheet.tsx";
import { NoSheet } from "./no-sheet.tsx";
import { ReadyDay } from "./ready-day.tsx";
import type { StepProps } from "./step-props.ts";
import { Stopped } from "./stopped.tsx";
import { Watching } from "./watching.tsx";

/** Today: how things stand, and what the step that the workbook is at asks for. */
export function TodayPage({ isShown }: { readonly isShown: boolean }) {
  const { server, isBusy } = useDesk();
  const told = useLoaded(isShown, () => server.apiToday());
  if (told.step === "loading") return <Loading />;
  if (told.step === "failed") return <FailureCard failure={told.failure} onRetry={told.retry} />;
  return (
    <div aria-busy={isBusy}>
      <StaleLine stale={told.stale} />
      <Step view={told.view} />
    </div>
  );
}

const steps = {
  noSheet: NoSheet,
  new: NewSheet,
  unconfirmed: FirstList,
  watching: Watching,
  stopped: Stopped,
  ready: ReadyDay,
} as const;

function Step({ view }: StepProps) {
  const Shown = steps[view.step];
  return <Shown view={view} />;
}
