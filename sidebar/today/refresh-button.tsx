import { useDesk } from "../desk.ts";

type Props = { readonly label: string; readonly isPrimary?: boolean };

/** Fills the own columns anew and reads the view again. */
export function RefreshButton({ label, isPrimary = false }: Props) {
  const { server, run, isBusy } = useDesk();
  return (
    <button
      type="button"
      class={isPrimary ? "action" : "plain"}
      disabled={isBusy}
      onClick={() => void run(() => server.apiRefreshSheet())}
    >
      {label}
    </button>
  );
}
