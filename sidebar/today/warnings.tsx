import { useWords } from "../desk.ts";
import { LongList } from "../long-list.tsx";

/** What the reading found wrong, folded away. */
export function Warnings({ texts }: { readonly texts: readonly string[] }) {
  const words = useWords();
  if (texts.length === 0) return null;
  return (
    <details>
      <summary>
        {words.today.warnings} <span class="count">{words.number(texts.length)}</span>
      </summary>
      <LongList items={texts} keyOf={(_, at) => String(at)}>
        {(text) => text}
      </LongList>
    </details>
  );
}
