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

const darkest = 4;
const daysToAShade = 30;

/** Ages that nobody owes are left out and their bounds are a setting: each is shaded by where it begins, no two alike. */
function shaded(parts: readonly BarPart[]): readonly Drawn[] {
  let last = 0;
  return parts.map((part) => {
    const quiet = calm[part.bucket];
    if (quiet !== undefined) return { ...part, shade: quiet };
    last = Math.min(Math.max(last + 1, shadeOf(part.bucket)), darkest);
    return { ...part, shade: `late-${last}` };
  });
}

function shadeOf(bucket: string): number {
  if (bucket.endsWith("+")) return darkest;
  return Math.ceil(Number.parseInt(bucket, 10) / daysToAShade);
}

/** Whether a part of the bar is overdue. */
export const isLate = ({ bucket }: BarPart): boolean => !(bucket in calm);

const calm: { readonly [bucket: string]: string } = { notDue: "not-due", noDate: "no-date" };
