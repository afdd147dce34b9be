import { useDesk } from "../desk.ts";
import type { Setting } from "./use-setting.ts";

type Props = { readonly setting: Setting; readonly label: string };

/** Saves what was changed in a setting, or lets it go; both stand there only while there is something. */
export function SaveButtons({ setting, label }: Props) {
  const { words } = useDesk();
  if (!setting.isChanged) return null;
  const letGo = ({ currentTarget }: { readonly currentTarget: HTMLButtonElement }) => {
    currentTarget.form?.querySelector<HTMLElement>("input, select, textarea")?.focus();
    setting.letGo();
  };
  return (
    <p class="actions">
      <button type="submit" disabled={setting.isBusy} aria-label={words.setup.saveOf(label)}>
        {words.setup.save}
      </button>
      <button type="button" class="plain" disabled={setting.isBusy} onClick={letGo}>
        {words.cancel}
      </button>
    </p>
  );
}
