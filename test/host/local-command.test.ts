import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runLocal, type CommandWorld } from "../../host/commands/local.ts";
import { ownManifest, smallBundle } from "./small-bundle.ts";

// A browser may take its time to start on a busy machine.
jest.setTimeout(60_000);

let folder = "";
const written: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cobralo-test-"));
  writeFileSync(
    join(folder, "a.csv"),
    "Cliente,Correo\nÑandú SL,n@example.com\nOtra SA,o@example.com\n",
  );
  written.length = 0;
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const world = (code = smallBundle): CommandWorld => ({
  bundle: () => ({ code, manifest: ownManifest }),
  print: (text) => void written.push(text),
  complain: (text) => void written.push(text),
});

const local = (...args: string[]): Promise<number> => runLocal(args, folder, world());

const report = (): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, "a-cobralo", "report.json"), "utf8")) as Record<
    string,
    unknown
  >;

const files = (name: string): readonly string[] => {
  const inner = join(folder, "a-cobralo", name);
  return existsSync(inner) ? readdirSync(inner) : [];
};

const remind = ["a.csv", "--do", "remind", "--today", "2026-03-20", "--time", "10:15"];

describe("npm run local", () => {
  test("all refreshes, reminds and prints, and counts the calls of its executions through", async () => {
    expect(await local("a.csv", "--today", "2026-03-20", "--json")).toBe(0);
    expect(report()).toMatchObject({
      refreshed: true,
      contacts: [{ outcome: "sent" }, { outcome: "sent" }],
      statements: [{ file: "statements/Ñandú SL.pdf" }, { file: "statements/Otra SA.pdf" }],
      calls: { Gmail: 4, Blob: 2 },
    });
    expect(files("outbox")).toEqual(["0001-nandu-sl.eml", "0002-otra-sa.eml"]);
    const pdf = readFileSync(join(folder, "a-cobralo", "statements", "Otra SA.pdf"));
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(JSON.parse(written.join(""))).toEqual(report());
  });

  test("the trigger fires at the time given, in the spreadsheet's zone, and its event is UTC", async () => {
    await local(...remind);
    expect(report()).toMatchObject({ firedAt: [9, 15], now: Date.UTC(2026, 2, 20, 9, 15) });
  });

  test("inspect only inspects", async () => {
    await local("a.csv", "--do", "inspect");
    expect(report()).toMatchObject({ columns: { customer: "A" }, calls: { total: 0 } });
    expect(report()).not.toHaveProperty("contacts");
  });

  test("a kill takes effect, ends the run, and the rest of it can be continued", async () => {
    await local(...remind, "--state", "state", "--kill-at", "5");
    expect(report()).toMatchObject({ killed: "Gmail.Users.Drafts.send", calls: { total: 5 } });
    expect(files("outbox")).toHaveLength(1);
    await local(...remind, "--state", "state");
    expect(report()).not.toHaveProperty("killed");
    const hourLater = Date.UTC(2026, 2, 20, 10, 15);
    expect(report()).toMatchObject({ setUps: "1", now: hourLater, firedAt: [9, 15] });
  });

  test("a statement that a kill struck is lost, those of earlier executions are kept", async () => {
    await local("a.csv", "--do", "statements", "--kill-at", "6");
    expect(report()).toMatchObject({
      killed: "Blob.getAs",
      statements: [{ file: "statements/Ñandú SL.pdf" }],
    });
    expect(files("statements")).toEqual(["Ñandú SL.pdf"]);
  });

  test("statements that a failure struck are printed by another execution, and the failure is told", async () => {
    await local("a.csv", "--do", "statements", "--fail-at", "6");
    expect(report()).toMatchObject({
      statements: [{ file: "statements/Ñandú SL.pdf" }, { file: "statements/Otra SA.pdf" }],
      warnings: [{ code: "prepared" }, { code: "executionFailed" }],
    });
  });

  test("with a state the workbook goes on while FILE is unchanged, and an edited one takes over", async () => {
    await local("a.csv", "--do", "refresh", "--state", "state");
    await local(...remind, "--state", "state");
    expect(files("outbox")).toHaveLength(2);
    writeFileSync(join(folder, "a.csv"), "Cliente,Correo\nTercera,t@example.com\n");
    await local(...remind, "--state", "state");
    expect(files("outbox")).toEqual(["0001-tercera.eml"]);
  });

  test("editions share the workbook and the mailbox, but not properties and triggers", async () => {
    await local(...remind, "--state", "state");
    await local("a.csv", "--do", "refresh", "--edition", "marketplace", "--state", "state");
    expect(report()).toMatchObject({ sent: null, setUps: "1" });
    await local("a.csv", "--do", "refresh", "--state", "state");
    expect(report()).toMatchObject({ sent: '["Ñandú SL","Otra SA"]', setUps: "1" });
  });

  test("a damaged state is unusable", async () => {
    mkdirSync(join(folder, "state"));
    writeFileSync(join(folder, "state", "state.json"), "{");
    expect(await local("a.csv", "--state", "state")).toBe(2);
    expect(written[0]).toMatch(/state\.json is damaged; name another folder to begin anew/);
  });

  test.each([
    [["b.csv"], /there is no file/],
    [["a.csv", "--nonsense"], /Unknown option '--nonsense'/],
    [["a.csv", "a.csv"], /one too many/],
    [["a.csv", "--today", "2026-02-30"], /--today needs a day/],
    [["a.csv", "--time", "24:00"], /--time needs a time/],
    [["a.csv", "--timezone", "Mars/Base"], /--timezone needs a time zone/],
    [["a.csv", "--sheet", "Facturas"], /there is no sheet "Facturas"/],
    [["a.csv", "--settings", "a.csv"], /is not JSON/],
    [["a.csv", "--kill-at", "0"], /--kill-at needs a whole number from 1 up/],
    [["a.csv", "--fail-with", "fire"], /--fail-with needs one of server, rate/],
  ])("%j is unusable and says so in one sentence", async (args, sentence) => {
    expect(await local(...args)).toBe(2);
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(sentence);
  });

  test("what the bundle calls unusable is unusable", async () => {
    writeFileSync(join(folder, "answers.json"), '{"impossible":"yes"}');
    expect(await local("a.csv", "--answers", "answers.json")).toBe(2);
    expect(written).toEqual(["Answer impossible is not possible.\n"]);
  });

  test("a file that is no workbook is unusable", async () => {
    writeFileSync(join(folder, "b.xlsx"), "PK\u0003\u0004 not really");
    expect(await local("b.xlsx")).toBe(2);
    expect(written[0]).toMatch(/b\.xlsx/);
  });

  test("an uncaught error of the bundle is a defect, unless it was asked for", async () => {
    const code = `${smallBundle}; function apiRefresh() { SpreadsheetApp.flush(); throw new Error("oh"); }`;
    const broken = (...args: string[]): Promise<number> =>
      runLocal(["a.csv", "--do", "refresh", ...args], folder, world(code));
    expect(await broken()).toBe(1);
    expect(await broken("--fail-at", "1")).toBe(0);
    expect(report()).toMatchObject({
      warnings: [{ code: "prepared" }, { code: "executionFailed" }],
    });
  });
});
