import type { FiringView } from "../wire.ts";
import type { PageWords } from "./page-words.ts";

const sentence = ({ outcomes }: FiringView, words: PageWords): string => {
  const parts = Object.entries(outcomes).map(
    ([outcome, count]) => `${String(count)} ${words.outcomes[outcome] ?? outcome}`,
  );
  return parts.length === 0 ? words.quiet : parts.join(", ");
};

/** What the hourly trigger did at each firing, newest first; quiet hours in a row are one line. */
export function FiringList({
  firings,
  words,
}: {
  readonly firings: readonly FiringView[];
  readonly words: PageWords;
}) {
  const lines = firings.reduce<{ from: string; to: string; text: string; more: string[] }[]>(
    (known, firing) => {
      const text = sentence(firing, words);
      const last = known.at(-1);
      if (last?.text === text && last.more.join() === firing.warnings.join()) last.to = firing.at;
      else known.push({ from: firing.at, to: firing.at, text, more: [...firing.warnings] });
      return known;
    },
    [],
  );
  return (
    <ol class="firings" reversed>
      {lines.reverse().map(({ from, to, text, more }) => (
        <li key={from}>
          <time>{from === to ? from : `${from} – ${to.slice(11)}`}</time> {text}
          {more.map((warning) => (
            <div key={warning} class="warning">
              {warning}
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}
