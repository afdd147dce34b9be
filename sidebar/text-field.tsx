import { useId } from "preact/hooks";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onValue: (text: string) => void;
  readonly hint?: string;
  readonly choices?: readonly string[];
  readonly isRequired?: boolean;
  readonly keyboard?: "decimal" | "text";
};

/** A line to be typed, with its label on top and, where there are any, usual answers to choose from. */
export function TextField(props: Props) {
  const { label, value, onValue, hint, choices = [], isRequired = false, keyboard } = props;
  const field = useId();
  return (
    <>
      <label for={field}>{label}</label>
      <input
        id={field}
        type="text"
        autocomplete="off"
        inputMode={keyboard ?? "text"}
        required={isRequired}
        value={value}
        list={choices.length > 0 ? `${field}-list` : undefined}
        aria-describedby={hint === undefined ? undefined : `${field}-hint`}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
      {choices.length > 0 && (
        <datalist id={`${field}-list`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      {hint !== undefined && (
        <p class="hint" id={`${field}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
}
