import type { Execution } from "../execution/execution.ts";
import { guarded } from "../execution/guard.ts";
import { refusalOf } from "./property-stores.ts";

const propertiesOf = (execution: Execution, storeName: string): object => {
  const { meter, realm, project } = execution;
  const entries = project.properties.store(storeName);
  const call = <T>(method: string, effect: () => T): T =>
    meter.call(`Properties.${method}`, effect);
  const write = (changes: Readonly<Record<string, unknown>>, deleteAllOthers: boolean): void => {
    const next = new Map(deleteAllOthers ? [] : entries);
    for (const [key, value] of Object.entries(changes)) next.set(key, String(value));
    const refusal = refusalOf(next);
    if (refusal !== null) throw realm.error(refusal);
    entries.clear();
    for (const [key, value] of next) entries.set(key, value);
  };
  const properties: object = guarded("Properties", {
    getProperty: (key: unknown) => call("getProperty", () => entries.get(String(key)) ?? null),
    getProperties: () => call("getProperties", () => realm.object(Object.fromEntries(entries))),
    getKeys: () => call("getKeys", () => realm.array([...entries.keys()])),
    setProperty: (key: unknown, value: unknown) => {
      call("setProperty", () => write({ [String(key)]: value }, false));
      return properties;
    },
    setProperties: (changes: Record<string, unknown>, deleteAllOthers = false) => {
      call("setProperties", () => write(changes, deleteAllOthers));
      return properties;
    },
    deleteProperty: (key: unknown) => {
      call("deleteProperty", () => entries.delete(String(key)));
      return properties;
    },
    deleteAllProperties: () => {
      call("deleteAllProperties", () => entries.clear());
      return properties;
    },
  });
  return properties;
};

/** PropertiesService of one execution; document properties are null without a document. */
export const propertiesService = (execution: Execution): object => {
  const { workbook, account } = execution.project;
  const allow = (method: string): void =>
    execution.authority.requireDocument(`PropertiesService.${method}`);
  return guarded("PropertiesService", {
    getDocumentProperties: () => {
      allow("getDocumentProperties");
      return workbook === null ? null : propertiesOf(execution, `document ${workbook.id}`);
    },
    getUserProperties: () => {
      allow("getUserProperties");
      return propertiesOf(execution, `user ${account.email}`);
    },
    getScriptProperties: () => {
      allow("getScriptProperties");
      return propertiesOf(execution, "script");
    },
  });
};
