import type { Fault } from "./fake-execution.ts";
import type { WantedContact } from "./fake-office.ts";
import { humanActs, live, type Aftermath, type History, type HumanAct } from "./histories.ts";
import { troublesOf, unknownCount } from "./verdict.ts";

const reminder = (customer: string, mode: "send" | "leave"): WantedContact => ({
  customer,
  mode,
  occasion: "reminder",
  stages: { [`${customer}-1`]: "reminder2", [`${customer}-2`]: "reminder1" },
});

/** Pairs of contacts that are due on one day. */
export const scenarios: { readonly [name: string]: readonly WantedContact[] } = {
  "two reminders": [reminder("Alfa", "send"), reminder("Beta", "send")],
  "one left as a draft, one sent": [reminder("Alfa", "leave"), reminder("Beta", "send")],
  "a reminder and a statement for one customer": [
    reminder("Alfa", "send"),
    { ...reminder("Alfa", "send"), occasion: "statement" },
  ],
};

/** What an exploration found. */
export type Count = {
  readonly scenario: string;
  readonly act: HumanAct;
  histories: number;
  unknown: number;
  readonly troubles: { [trouble: string]: number };
  /** The first history that went wrong. */
  example: string | null;
};

/** How much of the space is walked: every `stride`-th history with a human act, or all of it with 1. */
export type Extent = {
  readonly gapMs: number;
  readonly lagMs: number;
  /** 0 leaves the human acts out. */
  readonly stride: number;
};

/** Lives every history of a scenario: every crash, with every human act at every moment at which it can be done. */
export function explore(scenario: string, extent: Extent): readonly Count[] {
  const { stride, ...times } = extent;
  const calmHistory: History = {
    ...times,
    wanted: scenarios[scenario] ?? [],
    faults: [],
    act: "none",
    actAt: -1,
  };
  const counts = humanActs.map((act): Count => {
    return { scenario, act, histories: 0, unknown: 0, troubles: {}, example: null };
  });
  let serial = 0;
  for (const faults of [[], ...crashes(calmHistory)]) {
    const history: History = { ...calmHistory, faults };
    const calm = live(history);
    for (const count of counts) {
      if (count.act === "none") see(count, history, calm);
      else
        for (const actAt of moments(count.act, calm)) {
          serial += 1;
          const touched = { ...history, act: count.act, actAt };
          if (stride > 0 && serial % stride === 0) see(count, touched, live(touched));
        }
    }
  }
  return counts;
}

function see(count: Count, history: History, after: Aftermath): void {
  count.histories += 1;
  count.unknown += unknownCount(after);
  for (const trouble of troublesOf(history, after)) {
    count.troubles[trouble] = (count.troubles[trouble] ?? 0) + 1;
    count.example ??= `${trouble}: ${JSON.stringify({ ...history, wanted: count.scenario })}`;
  }
}

/** Every way in which the first two executions may be killed, and the first one meet an error. */
function crashes(calmHistory: History): readonly (readonly Fault[])[] {
  const calm = live({ ...calmHistory, faults: [null] });
  return faultsOf(calm.calls[0] ?? []).flatMap((first) => {
    if (first.kind === "fails" || first.kind === "late") return [[first]];
    const after = live({ ...calmHistory, faults: [first, null] });
    const seconds = faultsOf(after.calls[1] ?? []).filter(({ kind }) => kind.startsWith("killed"));
    return [[first], ...seconds.map((second) => [first, second])];
  });
}

/** "Nothing happened, then killed" is the same as killed after the call before, so it is no kind of its own. */
function faultsOf(calls: readonly string[]): readonly Fault[] {
  return calls.flatMap((name, index): readonly Fault[] => {
    const at = index + 1;
    const keeping: readonly Fault[] =
      name === "Actividad.setValues" ? [{ at, kind: "killedKeeping" }] : [];
    return [{ at, kind: "killed" }, ...keeping, { at, kind: "fails" }, { at, kind: "late" }];
  });
}

/** The moments at which an act can be done in the history that goes so without it. */
function moments(act: HumanAct, calm: Aftermath): readonly number[] {
  const busy = calm.calls.slice(0, 3).reduce((sum, calls) => sum + calls.length, 0);
  const all = calm.hasDraft.map((_, moment) => moment);
  if (act === "deletes Actividad" || act === "rolls Actividad back")
    return all.filter((moment) => calm.hasActivity[moment]);
  if (act === "marks the row paid" || act === "sorts the sheet")
    return all.filter((moment) => moment < busy);
  return all.filter((moment) => calm.hasDraft[moment]);
}
