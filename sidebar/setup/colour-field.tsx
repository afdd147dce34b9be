import { useId } from "preact/hooks";
import type { SettingField } from "../../src/collections/sidebar-api.ts";
import { useDesk } from "../desk.ts";
import { RemoveButton } from "./remove-button.tsx";
import { SaveButtons } from "./save-buttons.tsx";
import { useSetting } from "./use-setting.ts";

const whileUnset = "#1a73e8";

/** A colour, picked or typed as `#rrggbb`. */
export function ColourField({ field }: { readonly field: SettingField }) {
  const { words } = useDesk();
  const setting = useSetting(field);
  const id = useId();
  const { shown, type } = setting;
  return (
    <form class="setting" onSubmit={setting.save}>
      <label for={id}>{field.label}</label>
      <div class="row">
        <input
          type="color"
          aria-label={words.setup.pickColour}
          value={/^#[0-9a-f]{6}$/i.test(shown) ? shown : whileUnset}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        <input
          id={id}
          type="text"
          autocomplete="off"
          placeholder="#rrggbb"
          value={shown}
          aria-describedby={`${id}-help`}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      </div>
      <p class="hint" id={`${id}-help`}>
        {field.help}
      </p>
      <SaveButtons setting={setting} label={field.label} />
      <RemoveButton field={field} setting={setting} />
    </form>
  );
}
