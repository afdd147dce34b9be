import type { ClockStep, DeskView, PageLanguage } from "../wire.ts";
import type { PageWords } from "./page-words.ts";

const tags = { es: "es-ES", en: "en-GB" } as const;

const longDay = (day: string, language: PageLanguage): string =>
  new Intl.DateTimeFormat(tags[language], {
    timeZone: "UTC",
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(new Date(`${day}T00:00:00Z`));

const steps: readonly ClockStep[] = ["hour", "day", "window"];

/** What time it is for the script, and buttons that set it forward. */
export function ClockBar({
  view,
  words,
  isBusy,
  onStep,
}: {
  readonly view: DeskView;
  readonly words: PageWords;
  readonly isBusy: boolean;
  readonly onStep: (step: ClockStep) => void;
}) {
  const { language } = view.sample;
  return (
    <section class="clock-bar" aria-label={words.clock} title={words.clockHelp}>
      <span class="now">
        <span aria-hidden="true">◷</span> {longDay(view.day, language)}, <b>{view.time}</b>
      </span>
      {steps.map((step) => (
        <button key={step} type="button" disabled={isBusy} onClick={() => onStep(step)}>
          {words[step]}
        </button>
      ))}
      <span class="aside">{view.hasTrigger ? words.quota(view.quotaLeft) : words.noTrigger}</span>
    </section>
  );
}
