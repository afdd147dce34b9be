import { joinLongValue, type StoredValues } from "./long-value.ts";

/** Name under which the store holds what the owner has set. */
export const settingsKey = "settings";

/** An object as JSON gave it back; nothing in it is checked yet. */
type StoredObject = { readonly [name: string]: unknown };

/** An object that was stored under a name, empty when none was; null when it can no longer be read. */
export function storedObject(name: string, values: StoredValues): StoredObject | null {
  const joined = joinLongValue(name, values);
  if (joined.kind === "missing") return {};
  if (joined.kind === "broken") return null;
  try {
    const value: unknown = JSON.parse(joined.text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as StoredObject) : null;
  } catch {
    return null;
  }
}
