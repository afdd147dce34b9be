import { useEffect, useRef, useState } from "preact/hooks";
import type { ClockStep, DeskView, PageLanguage } from "../wire.ts";
import { ClockBar } from "./clock-bar.tsx";
import { Dialogs } from "./dialogs.tsx";
import type { Grid } from "./grid/grid.ts";
import { Outbox } from "./outbox.tsx";
import { pageWords, type PageWords } from "./page-words.ts";
import { SheetPane } from "./sheet-pane.tsx";
import { SidePanel } from "./side-panel.tsx";
import { TitleBar, type PageTab } from "./title-bar.tsx";
import { Trouble } from "./trouble.tsx";
import { useDesk, type Desk } from "./use-desk.ts";
import { useSelection } from "./use-selection.ts";

/** The page of `npm start`. */
export function Page() {
  const selection = useSelection();
  const language = useRef<PageLanguage>("es");
  const desk = useDesk(() => pageWords[language.current].failed, selection.take);
  const { view } = desk;
  language.current = view?.sample.language ?? "es";
  const words = pageWords[language.current];
  useEffect(() => {
    document.documentElement.lang = language.current;
    document.title = view === null ? words.product : `${view.fileName} · ${words.product}`;
  }, [view?.fileName, words]);
  return (
    <>
      {view !== null && <Opened desk={desk} view={view} words={words} onGrid={selection.onGrid} />}
      <Dialogs desk={desk} words={words} />
    </>
  );
}

function Opened({
  desk,
  view,
  words,
  onGrid,
}: {
  readonly desk: Desk;
  readonly view: DeskView;
  readonly words: PageWords;
  readonly onGrid: (grid: Grid) => void;
}) {
  const [tab, setTab] = useState<PageTab>("sheet");
  const isBusy = desk.busyCount > 0;
  const step = (by: ClockStep) => void desk.perform({ kind: "clock", step: by });
  const { language } = view.sample;
  return (
    <div class="page" aria-busy={isBusy}>
      <TitleBar desk={desk} view={view} words={words} tab={tab} onTab={setTab} />
      <ClockBar view={view} words={words} isBusy={isBusy} onStep={step} />
      <Trouble desk={desk} words={words} />
      <main>
        <SheetPane
          desk={desk}
          language={language}
          words={words}
          isHidden={tab !== "sheet"}
          onReady={onGrid}
        />
        {tab === "outbox" && <Outbox desk={desk} mails={view.mails} words={words} />}
        <SidePanel desk={desk} words={words} onFocusSheet={() => setTab("sheet")} />
      </main>
      <div class="status" role="status">
        {isBusy && desk.asked === null ? words.working : (desk.toast ?? "")}
      </div>
    </div>
  );
}
