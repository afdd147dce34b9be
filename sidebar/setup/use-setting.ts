import { useState } from "preact/hooks";
import type { SettingField } from "../../src/collections/sidebar-api.ts";
import { useDesk } from "../desk.ts";

/** What is typed into a setting, kept until it is saved or let go; an empty one goes back to its default. */
export function useSetting({ name, value }: SettingField) {
  const { run, server, isBusy } = useDesk();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value;
  const give = (text: string) =>
    void run(
      () => server.apiChangeSetting(name, text.trim() === "" ? null : text),
      ({ isDone }) => {
        if (isDone) setTyped(null);
        return null;
      },
    );
  const isChanged = typed !== null && typed !== value;
  const save = (event: Event) => {
    event.preventDefault();
    if (isChanged && !isBusy) give(typed);
  };
  return {
    shown,
    isBusy,
    isChanged,
    save,
    type: setTyped,
    give,
    letGo: () => setTyped(null),
  };
}

export type Setting = ReturnType<typeof useSetting>;
