import { useId, useState } from "preact/hooks";
import type { SettingField } from "../../src/collections/sidebar-api.ts";
import { useDesk } from "../desk.ts";
import { RemoveButton } from "./remove-button.tsx";
import { SaveButtons } from "./save-buttons.tsx";
import { scaledPicture } from "./scale-picture.ts";
import { useSetting } from "./use-setting.ts";

/** The logo: a picture from this computer, made small in the page before it is saved. */
export function LogoField({ field }: { readonly field: SettingField }) {
  const { words } = useDesk();
  const setting = useSetting(field);
  const [isUnreadable, setUnreadable] = useState(false);
  const id = useId();
  const { shown, type, isBusy } = setting;
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const picture = await scaledPicture(file);
    setUnreadable(picture === null);
    if (picture !== null) type(picture);
  };
  return (
    <form class="setting" onSubmit={setting.save}>
      <p class="name" id={`${id}-name`}>
        {field.label}
      </p>
      {shown !== "" && <img class="logo" src={shown} alt={words.setup.logoPreview} />}
      <label class="file">
        <span id={`${id}-choose`}>{words.setup.choosePicture}</span>
        <input
          aria-labelledby={`${id}-name ${id}-choose`}
          type="file"
          accept="image/png,image/jpeg,image/webp,image/gif,image/svg+xml"
          disabled={isBusy}
          aria-describedby={`${id}-help`}
          onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
        />
      </label>
      <p class="hint" id={`${id}-help`}>
        {field.help}
      </p>
      <p role="alert">{isUnreadable && words.setup.logoUnreadable}</p>
      <SaveButtons setting={setting} label={field.label} />
      <RemoveButton field={field} setting={setting} />
    </form>
  );
}
