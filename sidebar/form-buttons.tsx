import { useDesk } from "./desk.ts";

/** What ends a form: the blue button that does what it asks for, and the way out. */
export function FormButtons({
  label,
  onCancel,
}: {
  readonly label: string;
  readonly onCancel: () => void;
}) {
  const { words, isBusy } = useDesk();
  return (
    <p class="actions">
      <button type="submit" class="action" disabled={isBusy}>
        {label}
      </button>
      <button type="button" disabled={isBusy} onClick={onCancel}>
        {words.cancel}
      </button>
    </p>
  );
}
