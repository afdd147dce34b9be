import { useId } from "preact/hooks";

type Props = {
  readonly label: string;
  /** `YYYY-MM-DD`. */
  readonly value: string;
  readonly onValue: (day: string) => void;
};

/** A day to be given. */
export function DayField({ label, value, onValue }: Props) {
  const field = useId();
  return (
    <>
      <label for={field}>{label}</label>
      <input
        id={field}
        type="date"
        required
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </>
  );
}
