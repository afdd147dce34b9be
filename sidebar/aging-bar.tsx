import type { BarPart } from "../src/collections/sidebar-api.ts";

type Drawn = BarPart & { readonly shade: string };

/** What is owed by age: a bar, and under it each part in words and with its amount. */
export function AgingBar({ parts }: { readonly parts: readonly BarPart[] }) {
  const drawn = shaded(parts);
  if (drawn.length === 0) return null;
  return (
    <div class="aging">
      <div class="stack" aria-hidden="true">
        {drawn.map(({ bucket, share, shade }) => (
          <span key={bucket} class={shade} style={{ flexGrow: share }} />
        ))}
      </div>
      <ul>
        {drawn.map(({ bucket, label, amount, shade }) => (
          <li key={bucket}>
            <span class={`swatch ${shade}`} aria-hidden="true" />
            <span class="label">{label}</span> <span class="amount">{amount}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The bounds of the ages are a setting: late ones are shaded by their order, not by their name. */
function shaded(parts: readonly BarPart[]): readonly Drawn[] {
  const late = parts.filter(isLate).map(({ bucket }) => bucket);
  return parts.map((part) => ({
    ...part,
    shade: calm[part.bucket] ?? `late-${Math.min(late.indexOf(part.bucket) + 1, 4)}`,
  }));
}

/** Whether a part of the bar is overdue. */
export const isLate = ({ bucket }: BarPart): boolean => !(bucket in calm);

const calm: { readonly [bucket: string]: string } = { notDue: "not-due", noDate: "no-date" };
