import { mustEqual, mustThrow, type ConformanceCase, type Services } from "./conformance-case.ts";

const key = "cobralo-diagnostico";

/** The store of this document; the cases remove what they write. */
const inStore = (
  { PropertiesService }: Services,
  body: (store: GoogleAppsScript.Properties.Properties) => void,
): void => {
  const store = PropertiesService.getDocumentProperties();
  try {
    body(store);
  } finally {
    store.deleteProperty(key);
    store.deleteProperty(`${key}-2`);
  }
};

/** Properties, locks and quotas. */
export const scriptServiceCases: readonly ConformanceCase[] = [
  {
    id: "properties-texts",
    belief: "properties hold texts; an absent one is null; setProperties leaves the others",
    run: (services) =>
      inStore(services, (store) => {
        mustEqual("absent", store.getProperty(key), null);
        store.setProperty(key, 12 as unknown as string);
        mustEqual("text", store.getProperty(key), "12");
        store.setProperties({ [`${key}-2`]: "b" }, false);
        const all = store.getProperties();
        mustEqual("both", [all[key], all[`${key}-2`]], ["12", "b"]);
        store.deleteProperty(key);
        mustEqual("deleted", store.getProperty(key), null);
      }),
  },
  {
    id: "properties-value-size",
    belief: "a value of 9 KB is kept and one of 10 KB is refused",
    isStricter: true,
    run: (services) =>
      inStore(services, (store) => {
        store.setProperty(key, "x".repeat(9_000));
        mustEqual("kept", store.getProperty(key)?.length, 9_000);
        mustThrow("10 KB", /too large|quota/i, () => store.setProperty(key, "x".repeat(10_240)));
      }),
  },
  {
    id: "lock-reentrant",
    belief: "the document lock may be taken twice by one execution and one release frees it",
    run: ({ LockService }) => {
      const lock = LockService.getDocumentLock();
      mustEqual("taken", [lock.tryLock(1), lock.tryLock(1), lock.hasLock()], [true, true, true]);
      lock.releaseLock();
      mustEqual("released", lock.hasLock(), false);
    },
  },
  {
    id: "mail-quota",
    belief: "the quota is a whole number of recipients and reading it does not lower it",
    run: ({ MailApp }) => {
      const before = MailApp.getRemainingDailyQuota();
      mustEqual("whole", Number.isInteger(before) && before >= 0, true);
      mustEqual("again", MailApp.getRemainingDailyQuota(), before);
    },
  },
  {
    id: "mail-invalid-address",
    belief: "MailApp refuses an invalid address and sends nothing",
    run: ({ MailApp }) => {
      const before = MailApp.getRemainingDailyQuota();
      mustThrow("address", /invalid email/i, () => MailApp.sendEmail("nobody at all", "x", "x"));
      mustEqual("quota", MailApp.getRemainingDailyQuota(), before);
    },
  },
  {
    id: "session-zone",
    belief: "the script's zone is the manifest's, and the user's address is known",
    run: ({ Session }) => {
      mustEqual("zone", typeof Session.getScriptTimeZone(), "string");
      mustEqual("address", Session.getEffectiveUser().getEmail().includes("@"), true);
    },
  },
];
