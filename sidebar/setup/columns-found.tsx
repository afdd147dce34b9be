import type { FoundColumn } from "../../src/collections/sidebar-api.ts";
import { useDesk } from "../desk.ts";
import { Examples } from "../examples.tsx";

/** The columns as they were recognised, how surely, and what stands in them. */
export function ColumnsFound({ columns }: { readonly columns: readonly FoundColumn[] }) {
  const { words } = useDesk();
  const isDoubtful = columns.some(({ trust }) => trust === "doubtful");
  return (
    <details open={isDoubtful}>
      <summary>
        {words.setup.columns} <span class="count">{words.number(columns.length)}</span>
      </summary>
      {columns.length === 0 && <p class="empty">{words.setup.noColumns}</p>}
      <ul class="list">
        {columns.map((column) => (
          <li key={column.key}>
            <Column column={column} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Column({ column }: { readonly column: FoundColumn }) {
  const { words } = useDesk();
  const { label, letters, header, trust, confidence, examples } = column;
  const percent = Math.round(confidence * 100);
  return (
    <>
      <p class="line">
        <strong>{label}</strong>{" "}
        <span class={`tag ${trust}`}>{words.setup.trust[trust](percent)}</span>
      </p>
      <p>{words.setup.inColumn(letters, header)}</p>
      <Examples examples={examples} />
    </>
  );
}
