import type { SettingField } from "../../src/collections/sidebar-api.ts";
import { useDesk } from "../desk.ts";
import { ColourField } from "./colour-field.tsx";
import { LogoField } from "./logo-field.tsx";
import { TypedField } from "./typed-field.tsx";

const groups = ["identity", "statement", "terms", "schedule", "limits"] as const;

/** The settings, folded away by what they are about. */
export function SettingGroups({ settings }: { readonly settings: readonly SettingField[] }) {
  const { words } = useDesk();
  return groups.map((group) => {
    const fields = settings.filter((field) => field.group === group);
    return (
      fields.length > 0 && (
        <details key={group}>
          <summary>{words.setup.groups[group]}</summary>
          {fields.map((field) => (
            <Field key={field.name} field={field} />
          ))}
        </details>
      )
    );
  });
}

function Field({ field }: FieldProps) {
  if (field.kind === "picture") return <LogoField field={field} />;
  if (field.kind === "colour") return <ColourField field={field} />;
  return <TypedField field={field} />;
}

type FieldProps = { readonly field: SettingField };
