/** The stores of PropertiesService by name; texts by key. */
export type PropertyData = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Google's limits (guides/services/quotas): bytes of a value, of a store, of a key. */
const propertyLimits = { valueBytes: 9 * 1024, storeBytes: 500 * 1024, keyBytes: 8066 };

const bytes = (text: string): number => Buffer.byteLength(text, "utf8");

/** Everything PropertiesService keeps. A write is durable when it returns. */
export class PropertyStores {
  private readonly stores = new Map<string, Map<string, string>>();

  constructor(data: PropertyData = {}) {
    for (const [name, entries] of Object.entries(data))
      this.stores.set(name, new Map(Object.entries(entries)));
  }

  /** The entries of a store, made at first use. */
  store(name: string): Map<string, string> {
    const known = this.stores.get(name) ?? new Map<string, string>();
    this.stores.set(name, known);
    return known;
  }

  toJSON(): PropertyData {
    return Object.fromEntries(
      [...this.stores].map(([name, entries]) => [name, Object.fromEntries(entries)]),
    );
  }
}

/** The sentence Google would refuse these entries with, or null when the store may hold them. */
export const refusalOf = (entries: ReadonlyMap<string, string>): string | null => {
  let total = 0;
  for (const [key, value] of entries) {
    if (bytes(key) > propertyLimits.keyBytes) return "Argument too large: key";
    if (bytes(value) > propertyLimits.valueBytes) return "Argument too large: value";
    total += bytes(key) + bytes(value);
  }
  return total <= propertyLimits.storeBytes
    ? null
    : "You have exceeded the property storage quota. Please remove some properties and try again.";
};
