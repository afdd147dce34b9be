/** What `--fail-with` can ask for. */
export const failureKinds = ["server", "rate", "quota", "permission", "lock", "late"] as const;

/** The way a call fails: what Google throws then; `late` is done first and fails afterwards. */
export type FailureKind = (typeof failureKinds)[number];

/** What is to go wrong, counted over all executions of a run. */
export type Mishaps = {
  readonly latencyMs: number;
  /** The call that takes effect and gets no answer, from 1. */
  readonly killAt: number | null;
  readonly failAt: number | null;
  readonly failWith: FailureKind;
};

/** Nothing goes wrong and nothing takes time. */
export const noMishaps: Mishaps = { latencyMs: 0, killAt: null, failAt: null, failWith: "server" };

/** Service calls of a run by name, in order; several executions may share one. */
export class CallLog {
  private readonly names: string[] = [];

  constructor(readonly mishaps: Mishaps = noMishaps) {}

  /** Notes a call and answers its number, from 1. */
  note(name: string): number {
    return this.names.push(name);
  }

  get calls(): readonly string[] {
    return this.names;
  }

  /** Calls by service, the part of the name before the first dot, and `total`. */
  byService(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const name of this.names) {
      const service = name.split(".", 1)[0] ?? name;
      counts[service] = (counts[service] ?? 0) + 1;
    }
    return { ...counts, total: this.names.length };
  }
}
