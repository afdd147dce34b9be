/** What goes wrong at the n-th call of an execution. */
export type Fault = {
  /** From 1. */
  readonly at: number;
  /**
   * `killed`: the call takes effect and the execution ends there; `killedKeeping`: buffered writes reach the sheet
   * all the same; `fails`: nothing happens and an error comes; `late`: it happens and an error comes.
   */
  readonly kind: "killed" | "killedKeeping" | "fails" | "late";
};

/** The machine on which executions run: it counts calls, lets time pass, kills and fails. */
export type FakeMachine = {
  nowMs: number;
  /** Calls of all executions so far. */
  total: number;
  /** Names of the calls of the execution at work. */
  calls: string[];
  call<T>(name: string, effect: () => T): T;
  /** Runs one execution; answers undefined when it was killed. */
  execute<T>(fault: Fault | null, body: () => T): T | undefined;
};

/** What the machine tells the rest of the world. */
export type MachineEvents = {
  /** Comes before every call with the number of calls before it. */
  readonly beforeCall: (total: number) => void;
  /** Comes at the end of every execution. */
  readonly ended: (keepsWrites: boolean) => void;
};

const callMs = 700;

/** A machine whose first call comes at this instant. */
export function fakeMachine(startMs: number, events: MachineEvents): FakeMachine {
  let fault: Fault | null = null;
  let isDead = false;
  const dead = () => new Error("execution is over");
  const wasKilled = () => isDead;
  const ended = <Result>(result: Result): Result => {
    events.ended(true);
    return result;
  };
  const machine: FakeMachine = {
    nowMs: startMs,
    total: 0,
    calls: [],
    call(name, effect) {
      if (isDead) throw dead();
      events.beforeCall(machine.total);
      machine.total += 1;
      machine.nowMs += callMs;
      machine.calls.push(name);
      if (fault?.at !== machine.calls.length) return effect();
      if (fault.kind === "fails") throw new Error("Service error");
      effect();
      if (fault.kind === "late") throw new Error("Service timed out");
      isDead = true;
      events.ended(fault.kind === "killedKeeping");
      throw dead();
    },
    execute(planned, body) {
      fault = planned;
      isDead = false;
      machine.calls = [];
      try {
        const result = body();
        return wasKilled() ? undefined : ended(result);
      } catch (error) {
        if (wasKilled()) return undefined;
        throw error;
      }
    },
  };
  return machine;
}
