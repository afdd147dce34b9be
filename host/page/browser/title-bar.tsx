import type { DeskView, PageLanguage, SampleChoice, SampleState } from "../wire.ts";
import { MenuBar } from "./menu-bar.tsx";
import type { PageWords } from "./page-words.ts";
import type { Desk } from "./use-desk.ts";

/** The two sides of the page. */
export type PageTab = "sheet" | "outbox";

const samples = ["es-new", "es-running", "en-new", "en-running"] as const;

const choiceOf = (name: string): SampleChoice => {
  const [language, state] = name.split("-") as [PageLanguage, SampleState];
  return { language, state };
};

function Tabs({
  words,
  tab,
  mailCount,
  onTab,
}: {
  readonly words: PageWords;
  readonly tab: PageTab;
  readonly mailCount: number;
  readonly onTab: (tab: PageTab) => void;
}) {
  return (
    <div class="tabs" role="group" aria-label={words.title}>
      <button type="button" aria-pressed={tab === "sheet"} onClick={() => onTab("sheet")}>
        {words.sheetTab}
      </button>
      <button type="button" aria-pressed={tab === "outbox"} onClick={() => onTab("outbox")}>
        {words.outboxTab} <span class="count">{mailCount}</span>
      </button>
    </div>
  );
}

function Sample({
  sample: { language, state },
  words,
  isBusy,
  onOpen,
}: {
  readonly sample: SampleChoice;
  readonly words: PageWords;
  readonly isBusy: boolean;
  readonly onOpen: (sample: SampleChoice) => void;
}) {
  return (
    <div class="sample">
      <label>
        <span>{words.sample}</span>{" "}
        <select
          value={`${language}-${state}`}
          disabled={isBusy}
          onChange={(event) => onOpen(choiceOf(event.currentTarget.value))}
        >
          {samples.map((name) => (
            <option key={name} value={name}>
              {words.samples[name]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={isBusy} onClick={() => onOpen({ language, state })}>
        {words.reset}
      </button>
    </div>
  );
}

/** Name of the file, menu, choice of sample, and the two sides of the page. */
export function TitleBar({
  desk,
  view,
  words,
  tab,
  onTab,
}: {
  readonly desk: Desk;
  readonly view: DeskView;
  readonly words: PageWords;
  readonly tab: PageTab;
  readonly onTab: (tab: PageTab) => void;
}) {
  const { perform, sidebar, asked } = desk;
  const isBusy = desk.busyCount > 0;
  const choose = (functionName: string) => void perform({ kind: "menu", functionName });
  const open = (sample: SampleChoice): void => {
    void perform({ kind: "open", sample });
    onTab("sheet");
  };
  return (
    <header class="title-bar">
      <div class="mark" aria-hidden="true">
        ¢
      </div>
      <div class="names">
        <h1>{view.fileName}</h1>
        <div class="menu-line">
          <MenuBar menus={view.menus} words={words} isBusy={isBusy} onChoose={choose} />
          {sidebar === null && asked === null && <span class="hint">{words.hint}</span>}
        </div>
      </div>
      <Tabs words={words} tab={tab} mailCount={view.mails.length} onTab={onTab} />
      <Sample sample={view.sample} words={words} isBusy={isBusy} onOpen={open} />
    </header>
  );
}
