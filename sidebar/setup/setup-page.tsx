import type { SetupView } from "../../src/collections/sidebar-api.ts";
import { useDesk } from "../desk.ts";
import { FailureCard } from "../failure-text.tsx";
import { Loading } from "../loading.tsx";
import { Questions } from "../questions.tsx";
import { StaleLine } from "../stale-line.tsx";
import { useLoaded } from "../use-reading.ts";
import { Answered } from "./answered.tsx";
import { ColumnsFound } from "./columns-found.tsx";
import { EditionLimits } from "./edition-limits.tsx";
import { PlanChoice } from "./plan-choice.tsx";
import { SendingCard } from "./sending-card.tsx";
import { SettingGroups } from "./setting-groups.tsx";
import { SheetChoice } from "./sheet-choice.tsx";

/** Setup: what was recognised, what was asked, and everything the owner may change. */
export function SetupPage({ isShown }: { readonly isShown: boolean }) {
  const { server, isBusy } = useDesk();
  const told = useLoaded(isShown, () => server.apiSetup());
  if (told.step === "loading") return <Loading />;
  if (told.step === "failed") return <FailureCard failure={told.failure} onRetry={told.retry} />;
  return (
    <div aria-busy={isBusy}>
      <StaleLine stale={told.stale} />
      <Setup view={told.view} />
    </div>
  );
}

function Setup({ view }: { readonly view: SetupView }) {
  const { words, show } = useDesk();
  return (
    <>
      <h1>{words.setup.title}</h1>
      {!view.isSetUp && (
        <p class="card">
          {words.setup.notSetUp}{" "}
          <button type="button" class="plain" onClick={() => show("today")}>
            {words.setup.goToToday}
          </button>
        </p>
      )}
      <SheetChoice view={view} />
      <Questions questions={view.questions} />
      <ColumnsFound columns={view.columns} />
      <Answered answered={view.answered} />
      <PlanChoice plans={view.plans} />
      <SendingCard view={view} />
      <SettingGroups settings={view.settings} />
      <EditionLimits limits={view.limits} />
      <p class="hint version">{words.setup.version(view.version)}</p>
    </>
  );
}
