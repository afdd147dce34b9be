import type { SettingField } from "../../src/collections/sidebar-api.ts";
import { useDesk } from "../desk.ts";
import type { Setting } from "./use-setting.ts";

type Props = { readonly field: SettingField; readonly setting: Setting };

/** Takes a saved setting away, back to its default. */
export function RemoveButton({ field, setting }: Props) {
  const { words } = useDesk();
  if (field.value === "" || setting.isChanged) return null;
  return (
    <button type="button" class="plain" disabled={setting.isBusy} onClick={() => setting.give("")}>
      {words.setup.removeOf(field.label)}
    </button>
  );
}
