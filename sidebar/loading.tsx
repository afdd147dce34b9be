import { useWords } from "./desk.ts";

/** Stands where a view's data is still on its way. */
export function Loading() {
  const words = useWords();
  return (
    <div class="loading" aria-busy="true">
      <p role="status">{words.loading}</p>
      <div class="bone wide" aria-hidden="true" />
      <div class="bone" aria-hidden="true" />
      <div class="bone short" aria-hidden="true" />
    </div>
  );
}
