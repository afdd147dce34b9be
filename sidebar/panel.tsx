import { useEffect, useState } from "preact/hooks";
import { CustomerPage } from "./customer/customer-page.tsx";
import { DeskPlace, type Desk, type ViewName } from "./desk.ts";
import { browserLanguage, type Language } from "./language.ts";
import { NoticeBar } from "./notice.tsx";
import type { Server } from "./server.ts";
import { SetupPage } from "./setup/setup-page.tsx";
import { Tabs, ViewPlace } from "./tabs.tsx";
import { TodayPage } from "./today/today-page.tsx";
import { useCommands, type Notice } from "./use-commands.ts";
import { en } from "./wording/en.ts";
import { es } from "./wording/es.ts";

/** The panel: three views of the workbook, one of them in front. */
export function Panel({ server }: { readonly server: Server }) {
  const [language, speak] = useState<Language>(browserLanguage);
  const [shown, setShown] = useState<ViewName>("today");
  const [visited, setVisited] = useState<readonly ViewName[]>(["today"]);
  const commands = useCommands();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const show = (view: ViewName) => {
    setVisited((former) => (former.includes(view) ? former : [...former, view]));
    setShown(view);
    if (!commands.isBusy && !canBeTakenUp(commands.notice)) commands.say(null);
  };
  const words = language === "es" ? es : en;
  const desk: Desk = { ...commands, server, words, speak, show };
  // A view once opened stays, hidden: what was typed into it is still there on return.
  return (
    <DeskPlace.Provider value={desk}>
      <header>
        <Tabs shown={shown} onShow={show} />
        <NoticeBar />
      </header>
      <ViewPlace name="today" shown={shown}>
        <TodayPage isShown={shown === "today"} />
      </ViewPlace>
      <ViewPlace name="customer" shown={shown}>
        {visited.includes("customer") && <CustomerPage isShown={shown === "customer"} />}
      </ViewPlace>
      <ViewPlace name="setup" shown={shown}>
        {visited.includes("setup") && <SetupPage isShown={shown === "setup"} />}
      </ViewPlace>
    </DeskPlace.Provider>
  );
}

/** Whether a notice offers something that would be lost with it. */
const canBeTakenUp = (notice: Notice | null): boolean =>
  notice?.tone === "done" && (notice.undo ?? notice.file) !== null;
