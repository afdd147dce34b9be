import type { DocumentStore } from "../collections/ports.ts";

/** Document properties; null where the script has no document. */
export function documentStore(): DocumentStore | null {
  const found =
    PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;
  if (found === null) return null;
  return {
    readAll: () => found.getProperties(),
    write: (entries) => {
      found.setProperties({ ...entries }, false);
    },
    remove: (key) => {
      found.deleteProperty(key);
    },
  };
}
