import { describe, expect, test } from "@jest/globals";
import type { StageId } from "../../../src/receivables/collection-plan.ts";
import type { MailEvidence } from "../../../src/collections/mail-evidence.ts";
import type { OutboxEntry } from "../../../src/collections/outbox.ts";
import type { MessageHead } from "../../../src/collections/ports.ts";
import { settled } from "../../../src/collections/settle.ts";
import { account, customerKey, startDay } from "./fake-office.ts";

const startMs = 1_000_000_000_000;
const minuteMs = 60_000;
const draft = { draftId: "r1", messageId: "m1", threadId: "t1" };
const editedDraft = { ...draft, messageId: "m2" };

const entry = (state: OutboxEntry["state"], said: Partial<OutboxEntry> = {}): OutboxEntry => ({
  key: "k1",
  occasion: "reminder",
  customerKey: customerKey("Alfa"),
  customer: "Alfa",
  stage: "reminder1" as StageId,
  to: ["pagos@alfa.example.com"],
  cc: ["jefe@alfa.example.com"],
  mode: "send",
  isOwnThread: false,
  subject: "Facturas",
  invoices: [],
  completes: {},
  owed: {},
  reason: { code: "stageDue", values: {} },
  fingerprint: "",
  account: account.email,
  day: startDay,
  historyId: "1",
  historyAtMs: startMs,
  writtenAtMs: startMs,
  state,
  isBooked: false,
  ...said,
});

const mailTo = (to: string, internalDateMs = startMs + minuteMs): MessageHead => ({
  messageId: "m9",
  threadId: "t9",
  labels: ["SENT"],
  internalDateMs,
  headers: { to },
});

const evidence = (said: Partial<MailEvidence> = {}): MailEvidence => ({
  sentByKey: new Map(),
  sentByHand: [],
  draftByKey: new Map(),
  draftById: new Map(),
  draftsByHand: [],
  isComplete: true,
  ...said,
});

const sent = { sentByKey: new Map([["k1", mailTo("x@example.com")]]) };
const draftThere = { draftById: new Map([["r1", draft]]) };
const draftEdited = { draftById: new Map([["r1", editedDraft]]) };
const draftFound = { draftByKey: new Map([["k1", draft]]) };
const byHand = { sentByHand: [mailTo("Jefe <jefe@alfa.example.com>")] };
const draftByHand = { draftsByHand: [mailTo("PAGOS@alfa.example.com")] };

const planned = { kind: "planned" } as const;
const drafted = { kind: "drafted", draft } as const;
const waiting = { kind: "waiting", draft, isEdited: false } as const;
const reason = { code: "paidMeanwhile", values: {} };
const withdrawing = { kind: "withdrawing", draft, outcome: "skipped", reason } as const;

const settle = (one: OutboxEntry, found: Partial<MailEvidence>, afterMs: number) =>
  settled(one, evidence(found), { nowMs: startMs + afterMs, dayOf: () => startDay });

describe("settled() an hour after the outbox was written", () => {
  test.each([
    ["planned", "our mail is among the sent", planned, sent, "sent"],
    ["drafted", "our mail is among the sent", drafted, sent, "sent"],
    ["withdrawing", "our mail is among the sent", withdrawing, sent, "sent"],
    ["waiting", "our mail is among the sent", waiting, sent, "sent"],
    ["planned", "a draft carries our key", planned, draftFound, "withdrawing"],
    ["drafted", "our draft is still there", drafted, draftThere, "withdrawing"],
    ["drafted", "a person edited the draft", drafted, draftEdited, "waiting"],
    ["withdrawing", "a person edited the draft", withdrawing, draftEdited, "waiting"],
    ["withdrawing", "our draft is still there", withdrawing, draftThere, "withdrawing"],
    ["waiting", "our draft is still there", waiting, draftThere, "waiting"],
    ["planned", "a person wrote to that address", planned, byHand, "unknown"],
    ["drafted", "a person wrote to that address", drafted, byHand, "unknown"],
    ["waiting", "a person wrote to that address", waiting, byHand, "unknown"],
    ["planned", "a person has a draft to that address", planned, draftByHand, "unknown"],
    ["drafted", "a person has a draft to that address", drafted, draftByHand, "discarded"],
    ["planned", "nothing is found", planned, {}, "withdrawn"],
    ["withdrawing", "nothing is found", withdrawing, {}, "withdrawn"],
    ["drafted", "nothing is found", drafted, {}, "discarded"],
    ["waiting", "nothing is found", waiting, {}, "discarded"],
  ] as const)("%s, %s", (_, __, state, found, kind) => {
    expect(settle(entry(state), found, 60 * minuteMs).kind).toBe(kind);
  });

  test("a draft that is still there outweighs a mail by a person's hand", () => {
    const found = { ...draftThere, ...byHand };
    expect(settle(entry(drafted), found, 60 * minuteMs).kind).toBe("withdrawing");
  });

  test("a draft in mode leave stays its owner's, recorded or not", () => {
    const left = { mode: "leave" } as const;
    expect(settle(entry(drafted, left), draftThere, 60 * minuteMs).kind).toBe("waiting");
    expect(settle(entry(planned, left), draftFound, 60 * minuteMs).kind).toBe("waiting");
  });

  test("a refused mail whose draft is gone is failed", () => {
    const refused = { ...withdrawing, outcome: "failed" } as const;
    expect(settle(entry(refused), {}, 60 * minuteMs)).toEqual({ kind: "failed", reason });
  });

  test("a mail by hand from before, or to others, is none of ours", () => {
    const before = { sentByHand: [mailTo("pagos@alfa.example.com", startMs - 2 * minuteMs)] };
    const others = { sentByHand: [mailTo("pagos@alfa.example.com.invalid, alfa@example.com")] };
    expect(settle(entry(planned), before, 60 * minuteMs).kind).toBe("withdrawn");
    expect(settle(entry(planned), others, 60 * minuteMs).kind).toBe("withdrawn");
  });

  test.each([planned, drafted, withdrawing] as const)(
    "absence proves nothing while a draft vanished under our eyes: %j",
    (state) => {
      expect(settle(entry(state), { isComplete: false }, 60 * minuteMs)).toEqual(state);
    },
  );
});

describe("settled() soon after the outbox was written", () => {
  test.each([
    [9 * minuteMs, "planned"],
    [10 * minuteMs - 1, "planned"],
    [10 * minuteMs, "withdrawn"],
  ])("absence after %d ms: %s", (afterMs, kind) => {
    expect(settle(entry(planned), {}, afterMs).kind).toBe(kind);
  });

  test("what is found counts at once", () => {
    expect(settle(entry(drafted), sent, 1).kind).toBe("sent");
    expect(settle(entry(drafted), draftThere, 1).kind).toBe("withdrawing");
  });
});
