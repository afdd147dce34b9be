import { useWords } from "./desk.ts";

/** Cells as they stand in the sheet. */
export function Examples({ examples }: { readonly examples: readonly string[] }) {
  const { questions } = useWords();
  if (examples.length === 0) return null;
  return (
    <p class="hint">
      {questions.examples}{" "}
      {examples.map((example, at) => (
        <code key={at}>{example}</code>
      ))}
    </p>
  );
}
