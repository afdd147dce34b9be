/** The simulated clock: it stands where it was set and moves by latency and `Utilities.sleep` alone. */
export class HostClock {
  constructor(private epochMs: number) {}

  now(): number {
    return this.epochMs;
  }

  advance(milliseconds: number): void {
    this.epochMs += Math.max(0, milliseconds);
  }

  /** Moves the clock to an instant, backwards too: a run may speak for an earlier day. */
  set(epochMs: number): void {
    this.epochMs = epochMs;
  }
}
