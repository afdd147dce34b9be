import type { Meter } from "../meter.ts";
import type { CallLog } from "./call-log.ts";
import type { HostClock } from "./host-clock.ts";

/** Google's limit of one execution (guides/services/quotas). */
export const executionLimitMs = 360_000;

/** Why an execution ended before its code did. */
export type Ending =
  | { readonly kind: "killed"; /** The last service call it made. */ readonly call: string }
  | { readonly kind: "timedOut"; readonly call: string };

/** Thrown into a script whose execution has ended; nothing it does afterwards has any effect. */
class ExecutionEnded extends Error {
  constructor(readonly ending: Ending) {
    super(`The execution has ended (${ending.kind} at ${ending.call}).`);
    this.name = "ExecutionEnded";
  }
}

/** What a test does between the calls of an execution: another run, a person's hand. */
export type CallWatch = (name: string, callNumber: number) => void;

/** The meter of one execution: counts, latency, mishaps, and the end past which no call gets through. */
export class ExecutionMeter implements Meter {
  private ending: Ending | null = null;
  private readonly startedAt: number;

  constructor(
    private readonly log: CallLog,
    private readonly clock: HostClock,
    private readonly failure: (name: string) => Error,
    private readonly watch: CallWatch | null,
  ) {
    this.startedAt = clock.now();
  }

  get ended(): Ending | null {
    return this.ending;
  }

  call<T>(name: string, effect: () => T): T {
    this.refuseAfterEnd();
    const callNumber = this.log.note(name);
    this.clock.advance(this.log.mishaps.latencyMs);
    this.watch?.(name, callNumber);
    try {
      return this.carryOut(name, callNumber, effect);
    } finally {
      if (callNumber === this.log.mishaps.killAt) this.end("killed", name);
      this.checkLimit(name);
      this.refuseAfterEnd();
    }
  }

  /** Ends the execution when its six minutes are over. */
  checkLimit(name: string): void {
    if (this.clock.now() - this.startedAt > executionLimitMs) this.end("timedOut", name);
  }

  /** Throws when the execution has ended; for what a script does without a service call. */
  refuseAfterEnd(): void {
    if (this.ending !== null) throw new ExecutionEnded(this.ending);
  }

  end(kind: Ending["kind"], call: string): void {
    this.ending ??= { kind, call };
  }

  private carryOut<T>(name: string, callNumber: number, effect: () => T): T {
    const { failAt, failWith } = this.log.mishaps;
    if (callNumber !== failAt) return effect();
    if (failWith === "late") effect();
    throw this.failure(name);
  }
}
