import { useId } from "preact/hooks";
import type { SettingField } from "../../src/collections/sidebar-api.ts";
import { SaveButtons } from "./save-buttons.tsx";
import { useSetting, type Setting } from "./use-setting.ts";

/** A setting that is typed or chosen; Enter or its button saves it. */
export function TypedField({ field }: { readonly field: SettingField }) {
  const setting = useSetting(field);
  const id = useId();
  return (
    <form class="setting" onSubmit={setting.save}>
      <label for={id}>{field.label}</label>
      <Input field={field} setting={setting} id={id} />
      {field.help !== "" && (
        <p class="hint" id={`${id}-help`}>
          {field.help}
        </p>
      )}
      <SaveButtons setting={setting} label={field.label} />
    </form>
  );
}

type InputProps = {
  readonly field: SettingField;
  readonly setting: Setting;
  readonly id: string;
};

function Input({ field, setting, id }: InputProps) {
  const common = {
    id,
    value: setting.shown,
    "aria-describedby": field.help === "" ? undefined : `${id}-help`,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      setting.type(event.currentTarget.value),
  };
  if (field.kind === "longText") return <textarea rows={3} {...common} />;
  if (field.kind === "text") return <input type="text" autocomplete="off" {...common} />;
  return (
    <select {...common}>
      {field.choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
