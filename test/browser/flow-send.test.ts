import { describe, expect, test } from "@jest/globals";
import { confirmFirstList, seeFirstList } from "../../bench/flows/first-use.ts";
import { openPanel } from "../../bench/flows/hands.ts";
import { pageSays, panelSays } from "../../bench/flows/person.ts";
import { leaveAsDrafts, previewByMenu, sendByMenu, sendDue } from "../../bench/flows/send.ts";
import { flowPages, languages, type FlowDesk, furtherWay } from "./flow-desk.ts";

const open = flowPages();

/** Recipients of a contact list in the panel, in the order of the alphabet. */
async function listed({ panel }: FlowDesk): Promise<readonly string[]> {
  const lines = panel.locator("#view-today .list > li", { hasText: "@" });
  return (await lines.locator("p.hint:not(:last-child)").allTextContents()).sort();
}

const recipients = async (desk: FlowDesk) => (await desk.mails()).map(({ to }) => to).sort();

async function readyDesk(language: FlowDesk["language"]) {
  const desk = await open(language, "new");
  await seeFirstList(desk);
  await confirmFirstList(desk);
  return desk;
}

describe.each(languages)("sending, %s", (language) => {
  test("what the panel lists is what the outbox then holds, and it leaves once", async () => {
    const desk = await readyDesk(language);
    await previewByMenu(desk);
    expect(await desk.mails()).toEqual([]);
    const expected = await listed(desk);
    expect(expected.length).toBeGreaterThan(2);
    await sendDue(desk);
    expect(await recipients(desk)).toEqual(expected);
    const sent = pageSays(desk).mailKinds.sent;
    expect(new Set((await desk.mails()).map(({ kind }) => kind))).toEqual(new Set([sent]));
    expect((await desk.mails()).every(({ subject }) => subject !== "")).toBe(true);
    await desk.panel.getByText(panelSays(desk).contacts.none).waitFor();
    await openPanel(desk);
    expect(await desk.panel.locator(".bar").count()).toBe(0);
  });

  furtherWay("by the menu sends the same list after a yes", async () => {
    const desk = await readyDesk(language);
    const expected = await listed(desk);
    await sendByMenu(desk);
    expect(await recipients(desk)).toEqual(expected);
  });

  furtherWay(
    "leaving drafts puts them into the outbox and holds their customers back",
    async () => {
      const desk = await readyDesk(language);
      const expected = await listed(desk);
      await leaveAsDrafts(desk);
      expect(await recipients(desk)).toEqual(expected);
      const draft = pageSays(desk).mailKinds.draft;
      expect(new Set((await desk.mails()).map(({ kind }) => kind))).toEqual(new Set([draft]));
      expect(await desk.panel.locator(".bar").count()).toBe(0);
      expect(await desk.panel.locator("#view-today .tag.due").count()).toBe(0);
    },
  );
});
