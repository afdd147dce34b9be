import { useDesk } from "../desk.ts";

/** What this edition cannot do, and why. */
export function EditionLimits({ limits }: { readonly limits: readonly string[] }) {
  const { words } = useDesk();
  if (limits.length === 0) return null;
  return (
    <details>
      <summary>{words.setup.limits}</summary>
      <ul class="list">
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </details>
  );
}
